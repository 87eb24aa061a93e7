/**
 * A single statement with its history: who stated what, when and why, and what each revision changed. Does not own the revisions,
 * which the service keeps that owns the statement, nor who may read them.
 */
@NullMarked
package vn.hiza.gateway.boardpage.statement;

import org.jspecify.annotations.NullMarked;
