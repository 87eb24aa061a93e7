package vn.hiza.testing.wrong.upward;

import vn.hiza.testing.right.zone.Zone;

/** Of the platform, and knows something of an application. */
record Lower(Zone zone) {}
