package outward.tenant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right that a resource or one of its methods needs; without it reading needs none, anything else {@link Right#WRITE}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    /** None for a member's own affairs, such as signing out. */
    Right[] value();
}
