package org.jiedai.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What goes wrong in a request becomes words on the same page, with everything typed still there, or on the error page
 * where there is no page yet: refusals say the rule and what to do next; anything unforeseen gets a reference that also
 * stands in the log.
 */
public class Refusals extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            say(FacesContext.getCurrentInstance(), failure);
        }
        getWrapped().handle();
    }

    private static void say(FacesContext faces, Throwable failure) {
        if (find(failure, ViewExpiredException.class) != null) {
            reload(faces);
            return;
        }
        String message = message(failure);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            faces.validationFailed();
        } else {
            faces.getExternalContext().getFlash().setKeepMessages(true);
            redirect(faces, "/error.xhtml");
        }
    }

    private static String message(Throwable failure) {
        Texts texts = CDI.current().select(Texts.class).get();
        RuleBroken refusal = find(failure, RuleBroken.class);
        if (refusal != null) {
            return texts.of(refusal);
        }
        if (find(failure, EJBAccessException.class) != null) {
            return texts.get("error.not-allowed");
        }
        if (find(failure, OptimisticLockException.class) != null) {
            return texts.get("error.changed-meanwhile");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "reference " + reference, failure);
        return texts.of("error.unforeseen", reference);
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    // The page lay open too long: it is fetched anew, which also leads to the log-in if that is gone too.
    private static void reload(FacesContext faces) {
        String page = faces.getExternalContext().getRequestServletPath();
        String query = Optional.ofNullable(
                        faces.getExternalContext().getRequestHeaderMap().get("Referer"))
                .map(URI::create)
                .filter(from -> from.getPath().endsWith(page))
                .map(URI::getRawQuery)
                .orElse(null);
        redirect(faces, query == null ? page : page + "?" + query);
    }

    private static void redirect(FacesContext faces, String path) {
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
