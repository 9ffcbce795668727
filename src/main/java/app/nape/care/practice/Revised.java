package app.nape.care.practice;

import app.nape.care.plan.Head;

/**
 * The revision that a draft changes.
 *
 * @param head of it
 * @param hash “sha256:” and 64 hexadecimal digits of its exact bytes, which the next revision names
 */
public record Revised(Head head, String hash) {}
