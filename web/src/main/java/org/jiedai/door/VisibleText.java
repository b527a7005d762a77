package org.jiedai.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed, without what nobody can see: marks that turn the direction of reading, so that a name or a plate
 * reads otherwise than it is written; characters without width, which would pass for a signature or a reason; and
 * control characters other than tab and line end. They come by pasting, or by purpose.
 */
final class VisibleText extends HttpServletRequestWrapper {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F]");

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    VisibleText(HttpServletRequest request) {
        super(request);
        request.getParameterMap().forEach((name, values) -> parameters.put(name, seen(values)));
    }

    private static String[] seen(String[] values) {
        String[] seen = values.clone();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = UNSEEN.matcher(seen[i]).replaceAll("");
        }
        return seen;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.copyOf(parameters);
    }
}
