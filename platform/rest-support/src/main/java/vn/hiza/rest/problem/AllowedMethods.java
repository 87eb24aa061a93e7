package vn.hiza.rest.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods an address offers, for the {@code Allow} of a 405 that the framework leaves out. */
@Singleton
public class AllowedMethods {
    private final BeanManager beans;
    private @Nullable Map<String, Set<String>> methods;

    public AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods of every resource whose address fits the path, as {@code Allow} lists them. */
    String of(String path) {
        Set<String> fitting = new TreeSet<>();
        all().forEach((address, offered) -> {
            if (Pattern.matches(address, path)) {
                fitting.addAll(offered);
            }
        });
        if (fitting.contains("GET")) {
            fitting.add("HEAD");
        }
        return String.join(", ", fitting);
    }

    private synchronized Map<String, Set<String>> all() {
        if (methods == null) {
            Map<String, Set<String>> found = new TreeMap<>();
            beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> collect(bean.getBeanClass(), found));
            methods = found;
        }
        return methods;
    }

    private static void collect(Class<?> resource, Map<String, Set<String>> found) {
        Path base = resource.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method method : resource.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    found.computeIfAbsent(address(base, method.getAnnotation(Path.class)), none -> new TreeSet<>())
                            .add(verb.value());
                }
            }
        }
    }

    private static String address(Path base, @Nullable Path below) {
        String template = "/" + base.value() + (below == null ? "" : "/" + below.value());
        return template.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+") + "/?";
    }
}
