package org.jiedai.shared;

import static jakarta.faces.render.ResponseStateManager.VIEW_STATE_PARAM;

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
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * What goes wrong in a request becomes words on the same page, with everything typed still there, or on the error page
 * where there is no page yet: refusals say the rule and what to do next; anything unforeseen gets a reference that also
 * stands in the log.
 */
public class Refusals extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    private static final Pattern STATE = Pattern.compile("-?\\d+:-?\\d+");
    private static final Set<PhaseId> AFTER_RESTORING = Set.of(
            PhaseId.APPLY_REQUEST_VALUES,
            PhaseId.PROCESS_VALIDATIONS,
            PhaseId.UPDATE_MODEL_VALUES,
            PhaseId.INVOKE_APPLICATION);

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
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getResponseComplete()) {
                say(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private static void say(FacesContext faces, Throwable failure) {
        boolean gone = find(failure, ViewExpiredException.class) != null || isNoStateOfOurs(faces);
        String message = gone ? texts().get("error.page-over") : message(failure);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        if (!gone && faces.isPostback() && AFTER_RESTORING.contains(faces.getCurrentPhaseId())) {
            faces.validationFailed();
        } else {
            // Here the request ends: without its own view restored no action may be reached.
            faces.getExternalContext().getFlash().setKeepMessages(true);
            redirect(faces, gone ? sameAgain(faces) : "/error.xhtml");
        }
    }

    // A forged request may name any state; Mojarra then fails in as many ways.
    private static boolean isNoStateOfOurs(FacesContext faces) {
        String state = faces.getExternalContext().getRequestParameterMap().get(VIEW_STATE_PARAM);
        return state != null && !STATE.matcher(state).matches();
    }

    private static String message(Throwable failure) {
        Texts texts = texts();
        RuleBroken refusal = find(failure, RuleBroken.class);
        if (refusal != null) {
            RefusedActs.of().refused(refusal);
            return texts.of(refusal);
        }
        if (find(failure, EJBAccessException.class) != null) {
            RefusedActs.of().notAllowed();
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

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }

    // The page lay open too long: it is fetched anew, which also leads to the log-in if that is gone too.
    private static String sameAgain(FacesContext faces) {
        String page = faces.getExternalContext().getRequestServletPath();
        return Optional.ofNullable(
                        faces.getExternalContext().getRequestHeaderMap().get("Referer"))
                .flatMap(Refusals::address)
                .filter(from -> page.equals(from.getPath()) && from.getRawQuery() != null)
                .map(from -> page + "?" + from.getRawQuery())
                .orElse(page);
    }

    private static Optional<URI> address(String referer) {
        try {
            return Optional.of(new URI(referer));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
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
