package org.jiedai.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every verb of this service leaves an audit entry in its own transaction, and tells the screens that something moved.
 * What it makes other verbs do in that transaction leaves their histories: the person did one thing.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Audited {}
