//! Jobs: done after the commit, once at a time, tried again, stopped without being cut off.
use jiff::SignedDuration;
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};
use store::{
    Cause, Db,
    jobs::{self, Due, Job, Jobs, NewJob},
    testing::each_engine,
};

const KIND: &str = "test: count";

async fn enqueue(db: &Db, job: NewJob) {
    let mut tx = db.begin().await.unwrap();
    tx.enqueue(&job).await.unwrap();
    tx.commit().await.unwrap();
}

async fn claim(db: &Db) -> Option<Job> {
    let mut tx = db.begin().await.unwrap();
    let job = jobs::claim(&mut tx, &[KIND]).await.unwrap();
    tx.commit().await.unwrap();
    job
}

/// Counts how often it is done.
fn counting() -> (Jobs, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let seen = count.clone();
    let jobs = Jobs::new().on(KIND, move |_, _| {
        seen.fetch_add(1, Ordering::SeqCst);
        async { Ok(()) }
    });
    (jobs, count)
}

/// At its first run it writes itself again.
fn writing_itself_once() -> Jobs {
    let runs = AtomicU32::new(0);
    Jobs::new().on(KIND, move |db, _| {
        let first = runs.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if first {
                enqueue(&db, NewJob::new(KIND).named("a")).await;
            }
            Ok(())
        }
    })
}

#[tokio::test]
async fn a_job_is_done_once() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        let (jobs, count) = counting();
        jobs.run_due(&fresh.db).await.unwrap();
        jobs.run_due(&fresh.db).await.unwrap();
        assert_eq!(count.load(Ordering::SeqCst), 1);
    })
    .await;
}

#[tokio::test]
async fn a_named_job_that_waits_is_not_written_twice() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND).named("a")).await;
        enqueue(&fresh.db, NewJob::new(KIND).named("a")).await;
        enqueue(&fresh.db, NewJob::new(KIND).named("b")).await;
        assert_eq!(counting().0.run_due(&fresh.db).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_named_job_that_is_written_while_it_runs_runs_once_more() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND).named("a")).await;
        assert_eq!(writing_itself_once().run_due(&fresh.db).await.unwrap(), 2);
    })
    .await;
}

/// Is written again at its first run, and says itself that it is done, in its last transaction.
async fn done_by_itself(db: Db, job: Job) -> Result<(), Cause> {
    if job.attempts == 1 {
        enqueue(&db, NewJob::new(KIND).named("a")).await;
    }
    let mut tx = db.begin().await?;
    jobs::done(&mut tx, &job).await?;
    Ok(tx.commit().await?)
}

#[tokio::test]
async fn a_named_job_runs_once_more_also_when_its_handler_said_that_it_is_done() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND).named("a")).await;
        assert_eq!(Jobs::new().on(KIND, done_by_itself).run_due(&fresh.db).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_job_is_due_by_the_clock_it_names() {
    each_engine(async |fresh| {
        let later = fresh.clock.now() + SignedDuration::from_hours(1);
        enqueue(&fresh.db, NewJob::new(KIND).due(Due::Product(later))).await;
        enqueue(&fresh.db, NewJob::new(KIND).due(Due::Machine(later))).await;
        let (jobs, _) = counting();
        assert_eq!(jobs.run_due(&fresh.db).await.unwrap(), 0);
        fresh.clock.set("2018-06-25T10:00+03");
        assert_eq!(jobs.run_due(&fresh.db).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_fails_is_tried_again_after_a_minute() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        let failing = Jobs::new().on(KIND, |_, _| async { Err("no answer".into()) });
        assert_eq!(failing.run_due(&fresh.db).await.unwrap(), 1);
        let (jobs, _) = counting();
        assert_eq!(jobs.run_due(&fresh.db).await.unwrap(), 0);
        let troubled = jobs::troubled(&fresh.db, 9).await.unwrap();
        assert_eq!(troubled.first().and_then(|job| job.error.as_deref()), Some("no answer"));
        fresh.clock.set("2018-06-25T09:01+03");
        assert_eq!(jobs.run_due(&fresh.db).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_is_given_up_after_five_days_and_may_be_written_again() {
    each_engine(async |fresh| {
        let job = NewJob::new(KIND).named("a");
        enqueue(&fresh.db, job.clone()).await;
        let failing = Jobs::new().on(KIND, |_, _| async { Err("no answer".into()) });
        for _ in 0..18 {
            failing.run_due(&fresh.db).await.unwrap();
            fresh.clock.advance(SignedDuration::from_hours(12));
        }
        assert!(jobs::troubled(&fresh.db, 9).await.unwrap()[0].failed);
        let (working, _) = counting();
        assert_eq!(working.run_due(&fresh.db).await.unwrap(), 0);
        enqueue(&fresh.db, job).await;
        assert_eq!(working.run_due(&fresh.db).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_panics_has_failed() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        let jobs = Jobs::new().on(KIND, |_, _| async { panic!("a mistake of ours") });
        jobs.run_due(&fresh.db).await.unwrap();
        assert_eq!(jobs::troubled(&fresh.db, 9).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_of_a_killed_process_goes_on_when_its_lease_ends() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        assert!(claim(&fresh.db).await.is_some());
        assert!(claim(&fresh.db).await.is_none());
        fresh.clock.set("2018-06-25T09:10+03");
        assert!(claim(&fresh.db).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_job_that_nobody_here_can_do_is_left() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new("of a newer program")).await;
        assert_eq!(counting().0.run_due(&fresh.db).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn stopping_ends_the_job_at_hand_and_takes_no_more() {
    each_engine(async |fresh| {
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        enqueue(&fresh.db, NewJob::new(KIND)).await;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let stop = Arc::new(std::sync::Mutex::new(Some(stop)));
        let jobs = Jobs::new().on(KIND, move |_, _| {
            drop(stop.lock().unwrap().take());
            async {
                tokio::task::yield_now().await;
                Ok(())
            }
        });
        jobs.run(&fresh.db, async { drop(stopped.await) }).await;
        let (rest, _) = counting();
        assert_eq!(rest.run_due(&fresh.db).await.unwrap(), 1);
    })
    .await;
}
