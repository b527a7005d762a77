package org.jiedai.shared;

import static jakarta.faces.render.ResponseStateManager.VIEW_STATE_PARAM;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
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
    /** SQLSTATE of text that its column does not hold. */
    private static final String TOO_LONG = "22001";

    private static final Pattern STATE = Pattern.compile("-?\\d+:-?\\d+");
    private static final Set<PhaseId> AFTER_RESTORING = Set.of(
            PhaseId.APPLY_REQUEST_VALUES,
            PhaseId.PROCESS_VALIDATIONS,
            PhaseId.UPDATE_MODEL_VALUES,
            PhaseId.INVOKE_APPLICATION);

    /** What another store owns is as unknown here as what nobody owns. */
    private static final Set<Rule> UNKNOWN = Set.of(SharedRule.NOT_FOUND, SharedRule.NOT_YOUR_STORE);

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
        // A page that follows by itself has done nothing that could have had no effect.
        if (!gone || !faces.getExternalContext().getRequestParameterMap().containsKey("follows")) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        }
        if (!gone && faces.isPostback() && AFTER_RESTORING.contains(faces.getCurrentPhaseId())) {
            faces.validationFailed();
        } else if (!gone && !faces.isPostback() && !faces.getExternalContext().isResponseCommitted()) {
            answer(faces, status(failure), message);
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

    // There is no page yet that could say it: the answer is the error page, with the words and a status that programs
    // know.
    private static void answer(FacesContext faces, int status, String words) {
        ExternalContext external = faces.getExternalContext();
        external.getRequestMap().put("said", words);
        try {
            external.responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static int status(Throwable failure) {
        RuleBroken refusal = find(failure, RuleBroken.class);
        if (refusal != null) {
            return UNKNOWN.contains(refusal.rule()) ? 404 : 400;
        }
        if (find(failure, EJBAccessException.class) != null) {
            return 403;
        }
        return find(failure, OptimisticLockException.class) == null ? 500 : 409;
    }

    // What no page of ours sends: while it is read nothing else has begun that could fail so.
    private static boolean isForged(Throwable failure) {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                && find(failure, IllegalArgumentException.class) != null;
    }

    private static String message(Throwable failure) {
        Texts texts = texts();
        RuleBroken refusal = find(failure, RuleBroken.class);
        if (refusal != null) {
            RefusedActs.of().refused(refusal);
            // The words do not tell either that another store has it.
            return texts.of(
                    refusal.rule() == SharedRule.NOT_YOUR_STORE
                            ? SharedRule.NOT_FOUND.broken(refusal.values().toArray())
                            : refusal);
        }
        if (find(failure, EJBAccessException.class) != null) {
            RefusedActs.of().notAllowed();
            return texts.get("error.not-allowed");
        }
        if (find(failure, OptimisticLockException.class) != null) {
            return texts.get("error.changed-meanwhile");
        }
        if (isTooLong(failure)) {
            return texts.get("error.too-long");
        }
        if (isForged(failure)) {
            LOG.log(Level.FINE, "unreadable", failure);
            return texts.get("error.unreadable");
        }
        String reference = Reference.make();
        LOG.log(Level.SEVERE, "reference " + reference, failure);
        return texts.of("error.unforeseen", reference);
    }

    // The fields say how much they take; who posts without them hears it from the column.
    private static boolean isTooLong(Throwable failure) {
        SQLException refused = find(failure, SQLException.class);
        return refused != null && TOO_LONG.equals(refused.getSQLState());
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
