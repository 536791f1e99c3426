package newsroom.sic.intake.web;

import newsroom.sic.intake.job.Comparing;
import newsroom.sic.intake.job.JobView;

/** A near copy beside the article that it is like. */
record ComparedPage(JobView job, Comparing.Compared compared) {}
