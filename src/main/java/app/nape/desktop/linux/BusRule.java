package app.nape.desktop.linux;

import org.jspecify.annotations.Nullable;

/**
 * Which signals to hear.
 *
 * @param iface interface, or null for any
 * @param path object path, or null for any
 * @param first value of the first argument, or null for any
 */
record BusRule(
        @Nullable String iface,
        String member,
        @Nullable String path,
        @Nullable String first) {
    static BusRule signal(@Nullable String iface, String member) {
        return new BusRule(iface, member, null, null);
    }

    BusRule at(String path) {
        return new BusRule(iface, member, path, first);
    }

    BusRule withFirst(String value) {
        return new BusRule(iface, member, path, value);
    }

    /** As the bus wants it. */
    String text() {
        return "type='signal',member='" + member + "'" + part("interface", iface) + part("path", path)
                + part("arg0", first);
    }

    boolean fits(BusSignal signal) {
        return member.equals(signal.member())
                && (iface == null || iface.equals(signal.iface()))
                && (path == null || path.equals(signal.path()))
                && (first == null
                        || (!signal.args().isEmpty()
                                && first.equals(signal.args().getFirst())));
    }

    private static String part(String key, @Nullable String value) {
        return value == null ? "" : "," + key + "='" + value + "'";
    }
}
