-- Correction notes that nobody has answered are counted on every page.
create index correction_note_offer_by_state on correction_note_offer (state, claim_id);
