package org.jiedai.shared;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Asks for the database before a timer looks. Ten timers that each fail every few seconds fill the log with some
 * hundred lines a second; what is due stands in rows and is found by the next look.
 */
@Rounds
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RoundsInterceptor {
    @Inject
    private DatabaseWatch database;

    @AroundTimeout
    Object look(InvocationContext timer) throws Exception {
        if (!database.there()) {
            return null;
        }
        try {
            return timer.proceed();
        } catch (EJBException e) {
            // It may have gone in the middle of it; anything else is a failure that must be seen.
            if (database.there()) {
                throw e;
            }
            return null;
        }
    }
}
