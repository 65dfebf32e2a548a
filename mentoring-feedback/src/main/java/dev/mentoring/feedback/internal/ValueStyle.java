package dev.mentoring.feedback.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this module are generated: hidden behind their abstract class, builders that refuse a second setting. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        strictBuilder = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Override.class},
        depluralize = true)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ValueStyle {}
