/**
 * The bare parcel: a BagIt 1.0 bag (RFC 8493) in a ZIP of one canonical form, written, verified and read. It knows
 * nothing of entries, workspaces or signatures; {@link org.huansun.sync.bag.CanonicalForm} is its contract.
 */
@NullMarked
package org.huansun.sync.bag;

import org.jspecify.annotations.NullMarked;
