package app.nape.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A test with a window of its own, made by a method with {@link org.testfx.framework.junit5.Start}. What holds for all of them stands here,
 * and not in a service file for JUnit to find: it looks into none of those beside the classes of a module, as which Maven runs the tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({
    NothingCopied.class,
    PulsesCounted.class,
    ToolkitFirst.class,
    ApplicationExtension.class,
    KeyboardFirst.class
})
public @interface OnAStage {}
