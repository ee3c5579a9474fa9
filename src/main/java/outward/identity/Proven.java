package outward.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource, or one of its methods, that is open to somebody only who proved a moment ago that they are who signed in. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proven {
    /** False for a method that is open all the same. */
    boolean value() default true;
}
