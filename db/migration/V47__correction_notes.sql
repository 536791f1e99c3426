-- One word for one thing: a text's own "Correction: …" is a correction note. A correction is what a desk owes
-- for a verdict that went out and stands no longer.
alter table correction_offer rename to correction_note_offer;
alter table correction_note_offer rename constraint correction_offer_states to correction_note_offer_states;
alter table correction_note_offer rename constraint correction_offer_decided to correction_note_offer_decided;
