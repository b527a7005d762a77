package org.jiedai.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jiedai.shared.View;

/** The links of the store's walls: made, shown once, revoked. */
@Named
@ViewScoped
public class WallLinksView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private WallLinkService links;

    @Inject
    private WallLinkBoard board;

    private Wall made;
    private String address;

    /** Makes the link of a wall that speaks the language of whoever makes it; what it ends with says which. */
    public void make(Wall wall) {
        address = links.make(wall) + "&lang=" + me.getLocale().toLanguageTag();
        made = wall;
    }

    public void revoke(Wall wall) {
        links.revoke(wall);
        address = null;
        made = null;
        say("wall.revoked");
    }

    public Wall[] getWalls() {
        return Wall.values();
    }

    /** Since when it has one; null if it has none. */
    public Instant since(Wall wall) {
        return board.since(wall).orElse(null);
    }

    /** The link, as long as the page on which it was made is open. */
    public String address(Wall wall) {
        return wall == made ? address : null;
    }
}
