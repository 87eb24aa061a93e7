package vn.hiza.gateway.boardpage.rest;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.hiza.gateway.boardpage.BoardForm.Flaw;
import vn.hiza.gateway.boardpage.Link;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.Templates;
import vn.hiza.gateway.pagefile.PageFile;
import vn.hiza.gateway.pagefile.PageFileAnswer;

/** Sends pages, and those that have nothing but a message. */
@Singleton
public class PageAnswers {
    private final PageFrames frames;
    private final PagePolicy policy;

    public PageAnswers(PageFrames frames, PagePolicy policy) {
        this.frames = frames;
        this.policy = policy;
    }

    public void send(RoutingContext context, int status, TemplateInstance page) {
        byte[] html = page.render().getBytes(StandardCharsets.UTF_8);
        context.response().setStatusCode(status);
        PageFileAnswer.send(context, PageFile.of(PageFile.HTML, html), policy.personal());
    }

    /** Tells a reader something instead of a page. */
    public void tell(Reader reader, int status, String title, List<String> texts) {
        send(
                reader.context(),
                status,
                Templates.message(
                        frames.of(reader, reader.say().of(title)),
                        texts,
                        List.of(new Link("/", reader.say().of("link.back"), false))));
    }

    /** Tells a reader what of an address is to be mended. */
    public void refuse(Reader reader, AddressReading read) {
        tell(
                reader,
                read.status(),
                "bad.title",
                read.flaws().stream().map(Flaw::text).toList());
    }

    /** Tells somebody who is not signed in. */
    void tellAnybody(RoutingContext context, Saying say, int status, Message message) {
        send(
                context,
                status,
                Templates.message(
                        frames.open(context, say, say.of(message.title())),
                        List.of(say.of(message.text())),
                        message.links()));
    }

    /**
     * What is told.
     *
     * @param title key of its words, as {@code text} is
     */
    record Message(String title, String text, List<Link> links) {}
}
