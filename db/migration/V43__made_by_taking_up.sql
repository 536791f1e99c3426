-- Whether a claim was made of a suggestion, so that taking it back takes the claim away with it.
alter table suggestion_fate add column made_claim boolean default false not null;
