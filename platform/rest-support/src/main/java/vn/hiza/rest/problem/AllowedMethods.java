package vn.hiza.rest.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods an address offers and which bodies it takes, for what the framework leaves out of a 405 and a 415. */
@Singleton
public class AllowedMethods {
    private final BeanManager beans;
    private @Nullable Map<String, Map<String, Set<String>>> methods;

    public AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** The methods of every resource whose address fits the path, as {@code Allow} lists them. */
    String of(String path) {
        Set<String> fitting = new TreeSet<>();
        all().forEach((address, offered) -> {
            if (Pattern.matches(address, path)) {
                fitting.addAll(offered.keySet());
            }
        });
        if (fitting.contains("GET")) {
            fitting.add("HEAD");
        }
        return String.join(", ", fitting);
    }

    /** The types of the bodies that a method takes at every resource whose address fits the path. */
    Set<String> bodies(String path, String method) {
        Set<String> fitting = new TreeSet<>();
        all().forEach((address, offered) -> {
            if (Pattern.matches(address, path)) {
                fitting.addAll(offered.getOrDefault(method, Set.of()));
            }
        });
        return fitting;
    }

    private synchronized Map<String, Map<String, Set<String>>> all() {
        if (methods == null) {
            Map<String, Map<String, Set<String>>> found = new TreeMap<>();
            beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> collect(bean.getBeanClass(), found));
            methods = found;
        }
        return methods;
    }

    private static void collect(Class<?> resource, Map<String, Map<String, Set<String>>> found) {
        Path base = resource.getAnnotation(Path.class);
        if (base == null) {
            return;
        }
        for (Method method : resource.getMethods()) {
            Consumes consumed = method.getAnnotation(Consumes.class);
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    found.computeIfAbsent(address(base, method.getAnnotation(Path.class)), none -> new TreeMap<>())
                            .computeIfAbsent(verb.value(), none -> new TreeSet<>())
                            .addAll(consumed == null ? List.of() : List.of(consumed.value()));
                }
            }
        }
    }

    private static String address(Path base, @Nullable Path below) {
        String template = "/" + base.value() + (below == null ? "" : "/" + below.value());
        return template.replaceAll("/+", "/").replaceAll("\\{[^}]*}", "[^/]+") + "/?";
    }
}
