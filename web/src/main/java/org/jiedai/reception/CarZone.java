package org.jiedai.reception;

/**
 * Parts of the car's outline by name, for whoever marks damage by keys: where each lies, in per cent of the drawing
 * from its left and upper edge.
 */
public enum CarZone {
    REAR_END(10, 63),
    BOOT(17, 50),
    REAR_WHEEL(26, 73),
    REAR_DOOR(37, 58),
    ROOF(45, 26),
    FRONT_DOOR(56, 58),
    WINDSCREEN(64, 37),
    FRONT_WHEEL(74, 73),
    BONNET(82, 50),
    FRONT_END(93, 64);

    private final int x;
    private final int y;

    CarZone(int x, int y) {
        this.x = x;
        this.y = y;
    }

    public int getX() {
        return x;
    }

    public int getY() {
        return y;
    }
}
