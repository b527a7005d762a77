package org.jiedai.door;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one person's windows send is answered one after the other. A list that a click called back in the window is read
 * on the server still; overtaken by the click, it would put what it had read before back into the page's view.
 */
@SessionScoped
public class SessionTurn implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final GivenAnswers answers = new GivenAnswers();

    /** Held while something that this session has sent is answered. */
    Lock lock() {
        return lock;
    }

    /** What it was answered lately; touched only while the lock is held. */
    GivenAnswers answers() {
        return answers;
    }
}
