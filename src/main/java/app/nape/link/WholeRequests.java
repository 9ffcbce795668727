package app.nape.link;

import app.nape.care.Nprs;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A request must say every number, and every yes or no, that it has: one left out would be taken for zero, or for no. */
final class WholeRequests extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Class<?> of = member.getDeclaringClass();
        boolean asked = Request.class.isAssignableFrom(of) || of == Nprs.class;
        return (asked && member.getRawType().isPrimitive()) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }
}
