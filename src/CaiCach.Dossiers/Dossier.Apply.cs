using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers;

public sealed partial class Dossier
{
    /// <summary>Turns one decided event into state. The only place that changes a dossier after it was received.</summary>
    public void Apply(IDossierEvent happened, DateTimeOffset at, Guid actingUnitId, Guid actingOfficialId)
    {
        switch (happened)
        {
            case DossierReceived e:
                (State, HolderUnitId, HolderOfficialId) = (DossierState.Accepted, OneStopUnitId, e.TakenIn is null ? actingOfficialId : null);
                TakeIn(e.TakenIn, at);
                (OriginalDueAt, ReceivedAgencyId) = (e.DueAt, AgencyId);
                Due(DeadlineCause.Start, at, at, e.DueAt, e.Sentence, "");
                (LawfulDueAt, HandOverDueAt, CountedFrom) = (e.DueAt, e.HandOverDueAt, at);
                Begin("Tiếp nhận", e.Step, null, OneStopUnitId, HolderOfficialId, at, e.HandOverDueAt);
                break;
            case PaperSent e:
                (CrossUnitPaper!.SentAt, CrossUnitPaper.SentByName, CrossUnitPaper.IsLate) = (at, e.OfficialName, e.IsLate);
                break;
            case PaperArrived e:
                (CrossUnitPaper!.EndedAt, CrossUnitPaper.ArrivedByName) = (at, e.OfficialName);
                break;
            case DossierHandedOver e:
                (State, PendingUnitId) = (DossierState.HandedOver, e.ToUnitId);
                break;
            case HandOverRecalled:
                (State, PendingUnitId) = (DossierState.Accepted, null);
                break;
            case HandOverConfirmed e:
                var giver = HolderUnitId;
                (State, HolderUnitId, HolderOfficialId, PendingUnitId) = (DossierState.AwaitingAssignment, e.UnitId, null, null);
                Begin("Phân công", e.Step, giver, e.UnitId, null, at, e.StepDueAt);
                break;
            case DossierAssigned e:
                (State, HolderOfficialId) = (DossierState.Processing, e.OfficialId);
                Begin("Thẩm định", e.Step, HolderUnitId, HolderUnitId, e.OfficialId, at, e.StepDueAt);
                break;
            case AssignmentUndone e:
                (State, HolderOfficialId) = (e.BackToOfficialId is null ? DossierState.AwaitingAssignment : DossierState.Processing, e.BackToOfficialId);
                Begin(e.BackToOfficialId is null ? "Phân công" : "Thẩm định", e.Step, HolderUnitId, HolderUnitId, e.BackToOfficialId, at, e.StepDueAt);
                break;
            case SupplementRequested e:
                (StateBeforeSupplement, State) = (State, DossierState.AwaitingSupplement);
                SupplementCount++;
                CompletionDueAt = e.CompletionDueAt;
                Due(DeadlineCause.Suspension, at, at, null, "Chờ người nộp bổ sung hồ sơ; thời hạn chưa tính.", e.Article);
                break;
            case SupplementCompleted e:
                (State, StateBeforeSupplement) = (StateBeforeSupplement ?? DossierState.Accepted, null);
                Due(DeadlineCause.Restart, at, at, e.DueAt, e.Sentence, e.Article);
                (LawfulDueAt, CountedFrom, CompletionDueAt, PauseCount) = (e.DueAt, at, null, 0);
                break;
            case DossierPaused e:
                (StateBeforePause, State, PausedAt) = (State, DossierState.Paused, at);
                PauseCount++;
                Due(DeadlineCause.Pause, at, CountedFrom, null, e.Sentence, e.Article);
                break;
            case DossierResumed e:
                (State, StateBeforePause, PausedAt) = (StateBeforePause ?? DossierState.Processing, null, null);
                Due(DeadlineCause.Resume, at, CountedFrom, e.DueAt, e.Sentence, e.Article);
                LawfulDueAt = e.DueAt;
                break;
            case ResultSubmitted e:
                (State, ResultKind) = (DossierState.AwaitingApproval, e.Kind);
                Begin("Ký duyệt", e.Step, HolderUnitId, AgencyId, null, at, e.StepDueAt);
                break;
            case SubmissionRecalled e:
                (State, ResultKind) = (DossierState.Processing, null);
                Begin("Thẩm định", e.Step, HolderUnitId, HolderUnitId, HolderOfficialId, at, e.StepDueAt);
                break;
            case ResultSentBack e:
                (State, ResultKind) = (DossierState.Processing, null);
                Begin("Thẩm định lại", e.Step, AgencyId, HolderUnitId, HolderOfficialId, at, e.StepDueAt);
                break;
            case ResultApproved e:
                (State, ResultNumber, FinishedAt, Timeliness, PendingUnitId, FinishedAgencyId) = (DossierState.Done, e.ResultNumber, at, e.Timeliness, OneStopUnitId, AgencyId);
                Begin("Trả kết quả", e.Step, HolderUnitId, OneStopUnitId, null, at, e.StepDueAt);
                EndReferrals(at);
                break;
            case ResultArrived e:
                (HolderUnitId, HolderOfficialId, PendingUnitId) = (e.UnitId, null, null);
                break;
            case ResultReturned e:
                (State, HolderUnitId, HolderOfficialId, PendingUnitId, ClosedAt, ReturnedBy) = (DossierState.Returned, OneStopUnitId, actingOfficialId, null, at, e.Method);
                End(at);
                break;
            case DossierWithdrawn:
                Stop(DossierState.Withdrawn, at);
                break;
            case DossierClosed:
                Stop(DossierState.Closed, at);
                break;
            case ReferralsAsked e:
                Ask(e, at, actingOfficialId);
                break;
            case ReferralBegun e:
                (Referral(e.Ordinal).BegunAt, Referral(e.Ordinal).DueAt) = (at, e.DueAt);
                break;
            case ReferralAnswered e:
                var answered = Referral(e.Ordinal);
                (answered.EndedAt, answered.AnsweringName, answered.Answer, answered.Document, answered.Timeliness) = (at, e.OfficialName, e.Answer, e.Document, e.Timeliness);
                OpenReferralCount--;
                break;
            case ReferralWithdrawn e:
                EndReferral(Referral(e.Ordinal), at);
                break;
            case ResultErrorConfirmed e:
                (CorrectionCount, OpenCorrectionCount) = (CorrectionCount + 1, OpenCorrectionCount + 1);
                Corrections.Add(new ResultCorrection
                {
                    Id = Ids.New(at),
                    DossierId = Id,
                    Ordinal = e.Ordinal,
                    AgencyId = AgencyId,
                    What = e.What,
                    ByApplicant = e.ByApplicant,
                    ConfirmedAt = at,
                    ConfirmedByName = e.OfficialName,
                    DueAt = e.DueAt,
                    Article = e.Article,
                });
                break;
            case ResultCorrected e:
                var corrected = Corrections.Single(c => c.Ordinal == e.Ordinal);
                (corrected.CorrectedAt, corrected.Document, corrected.IsLate) = (at, e.Document, e.IsLate);
                (ResultNumber, OpenCorrectionCount) = (e.Document, OpenCorrectionCount - 1);
                break;
            case PaymentRecorded e:
                Record(e, at);
                break;
            case PaymentSettled e:
                Settle(e);
                break;
            case PaymentTakenBack e:
                Payment(e.Ordinal).TakenBackAt = at;
                break;
            case DossierReappointed e:
                ReappointmentCount++;
                Due(DeadlineCause.Reappointment, at, CountedFrom, e.NewDueAt, e.Sentence, e.Article);
                break;
            case DossierRedated e:
                Due(DeadlineCause.CalendarChange, at, CountedFrom, e.DueAt, e.Sentence, e.Article);
                (LawfulDueAt, HandOverDueAt) = (e.LawfulDueAt, e.HandOverDueAt ?? HandOverDueAt);
                Present(e.StepDueAt);
                break;
            case DossierTimerRedated e:
                Retime(e);
                break;
            case DossierForwarded e:
                var from = HolderUnitId;
                (State, HolderUnitId, HolderOfficialId) = (e.OfficialId is null ? DossierState.AwaitingAssignment : DossierState.Processing, e.UnitId, e.OfficialId);
                Begin(e.Step.Name, e.Step, from, e.UnitId, e.OfficialId, at, e.StepDueAt);
                break;
            case ForwardUndone e:
                var there = HolderUnitId;
                (State, HolderUnitId, HolderOfficialId) = (DossierState.Processing, e.BackToUnitId, e.BackToOfficialId);
                Begin("Thẩm định", e.Step, there, e.BackToUnitId, e.BackToOfficialId, at, e.StepDueAt);
                break;
            case DossierProcessChanged e:
                (ProcessId, StepKey) = (e.ToProcessId, e.Step.Key);
                Rename(e);
                break;
            case DossierTransferred e:
                Transfer(e, at);
                break;
            case DossierImported e:
                (ReceivedAgencyId, FinishedAgencyId) = (AgencyId, e.FinishedAt is null ? null : AgencyId);
                (State, HolderUnitId) = e.FinishedAt is null ? (DossierState.Processing, DivisionId) : (DossierState.Returned, OneStopUnitId);
                (OriginalDueAt, LawfulDueAt, CountedFrom, HandOverDueAt) = (e.DueAt, e.DueAt, ReceivedAt, ReceivedAt);
                (FinishedAt, ClosedAt, Timeliness) = (e.FinishedAt, e.FinishedAt, e.Timeliness);
                ResultKind = e.FinishedAt is null ? null : Dossiers.ResultKind.Granted;
                Due(DeadlineCause.Imported, at, ReceivedAt, e.DueAt, $"Ngày hẹn ghi trong sổ {e.Register}, số {e.NumberInRegister}; không tính lại.", "");
                Begin("Theo sổ " + e.Register, null, null, HolderUnitId, null, ReceivedAt, null);
                EndImported(e.FinishedAt);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened.Type, "An event without an effect.");
        }
    }

    void TakeIn(TakenIn? taken, DateTimeOffset at)
    {
        if (taken is null)
        {
            return;
        }

        TakenInAgencyId = taken.AgencyId;
        CrossUnitPaper = new CrossUnitPaper { Id = Ids.New(at), DossierId = Id, FromAgencyId = taken.AgencyId, ToAgencyId = AgencyId, TakenInAt = at, DueAt = taken.PaperDueAt, Article = taken.Article };
    }

    void Stop(DossierState state, DateTimeOffset at)
    {
        (State, HolderUnitId, HolderOfficialId, PendingUnitId, ClosedAt) = (state, OneStopUnitId, null, null, at);
        End(at);
        EndReferrals(at);
        if (CrossUnitPaper is { EndedAt: null } paper)
        {
            paper.EndedAt = at; // it goes back to the applicant
        }
    }

    /// <summary>Another agency goes on with it: no date changes, and what waits for the applicant goes on waiting.</summary>
    void Transfer(DossierTransferred e, DateTimeOffset at)
    {
        var (giver, stepDue) = (HolderUnitId, Steps.Count > 0 ? Steps.MaxBy(s => s.Ordinal)!.DueAt : null);
        (AgencyId, OneStopUnitId, DivisionId, HolderUnitId, HolderOfficialId, PendingUnitId) = (e.ToAgencyId, e.OneStopUnitId, e.DivisionId, e.HolderUnitId, e.HolderOfficialId, e.PendingUnitId);
        if (CrossUnitPaper is { EndedAt: null } paper)
        {
            paper.ToAgencyId = e.ToAgencyId;
        }

        if (HolderOfficialId is null)
        {
            // Whoever had it does not serve there: the head of the new division gives it to somebody.
            State = State == DossierState.Processing ? DossierState.AwaitingAssignment : State;
            StateBeforeSupplement = StateBeforeSupplement == DossierState.Processing ? DossierState.AwaitingAssignment : StateBeforeSupplement;
        }

        if (State.IsOpen())
        {
            Due(DeadlineCause.Transfer, at, CountedFrom, State == DossierState.AwaitingSupplement ? null : CurrentDueAt, e.Sentence, e.Decision);
        }

        Begin("Chuyển do sắp xếp", null, giver, State == DossierState.AwaitingApproval ? AgencyId : HolderUnitId, State == DossierState.AwaitingApproval ? null : HolderOfficialId, at, stepDue);
    }

    void Ask(ReferralsAsked e, DateTimeOffset at, Guid officialId)
    {
        foreach (var asked in e.Referrals)
        {
            ReferralCount++;
            OpenReferralCount++;
            Referrals.Add(new DossierReferral
            {
                Id = Ids.New(at),
                DossierId = Id,
                Ordinal = asked.Ordinal,
                Kind = asked.Kind,
                AgencyId = asked.AgencyId,
                AskingUnitId = HolderUnitId,
                AskingOfficialId = officialId,
                Question = e.Question,
                WorkingDays = asked.WorkingDays,
                Article = e.Article,
                AskedAt = at,
                After = asked.After,
                BegunAt = asked.After is null ? at : null,
                DueAt = asked.DueAt,
            });
        }
    }

    void Retime(DossierTimerRedated e)
    {
        switch (e.Timer)
        {
            case var timer when timer == TimerKind.Consultation.Word():
                Referral(e.Ordinal).DueAt = e.DueAt;
                break;
            case var timer when timer == TimerKind.ErrorCorrection.Word():
                Corrections.Single(c => c.Ordinal == e.Ordinal).DueAt = e.DueAt;
                break;
            case var timer when timer == TimerKind.FeeSettlement.Word():
                Payment(e.Ordinal).DueAt = e.DueAt;
                break;
            case var timer when timer == TimerKind.CrossUnitPaper.Word():
                CrossUnitPaper!.DueAt = e.DueAt;
                break;
            default:
                CompletionDueAt = e.DueAt;
                break;
        }
    }

    DossierReferral Referral(int ordinal) => Referrals.Single(r => r.Ordinal == ordinal);

    /// <summary>Who waited for one that ends before its turn waits for the one before it.</summary>
    void EndReferral(DossierReferral ended, DateTimeOffset at)
    {
        ended.EndedAt = at;
        OpenReferralCount--;
        foreach (var next in ended.BegunAt is null ? Referrals.Where(r => r.After == ended.Ordinal) : [])
        {
            next.After = ended.After;
        }
    }

    void EndReferrals(DateTimeOffset at)
    {
        foreach (var open in Referrals.Where(r => r.EndedAt is null))
        {
            open.EndedAt = at;
        }

        OpenReferralCount = 0;
    }

    void Due(DeadlineCause cause, DateTimeOffset at, DateTimeOffset countedFrom, DateTimeOffset? dueAt, string sentence, string article)
    {
        CurrentDueAt = dueAt ?? CurrentDueAt;
        Ledger.Add(new DeadlineEntry
        {
            Id = Ids.New(at),
            DossierId = Id,
            Ordinal = Ledger.Count + 1,
            Cause = cause,
            At = at,
            CountedFrom = countedFrom,
            DueAt = dueAt,
            Sentence = sentence,
            Article = article,
        });
    }

    /// <summary>The stay goes on: only what it is called and when it should end changes.</summary>
    void Rename(DossierProcessChanged e)
    {
        if (Steps.MaxBy(s => s.Ordinal) is { EndedAt: null } present)
        {
            (present.Name, present.Key, present.DueAt) = (e.Step.Name, e.Step.Key, e.StepDueAt);
        }
    }

    // A dossier that no process drives has the names of the law's own steps.
    void Begin(string name, StepMark? step, Guid? givenBy, Guid unitId, Guid? officialId, DateTimeOffset at, DateTimeOffset? dueAt)
    {
        End(at);
        StepKey = step?.Key ?? StepKey;
        Steps.Add(new DossierStep
        {
            Id = Ids.New(at),
            DossierId = Id,
            Ordinal = Steps.Count + 1,
            Name = step?.Name ?? name,
            Key = step?.Key,
            GivenByUnitId = givenBy,
            UnitId = unitId,
            OfficialId = officialId,
            StartedAt = at,
            DueAt = dueAt,
        });
    }

    void Present(DateTimeOffset? dueAt)
    {
        if (dueAt is not null && Steps.MaxBy(s => s.Ordinal) is { EndedAt: null } present)
        {
            present.DueAt = dueAt;
        }
    }

    void EndImported(DateTimeOffset? finished)
    {
        if (finished is { } at)
        {
            End(at);
        }
    }

    void End(DateTimeOffset at)
    {
        if (Steps.Count > 0)
        {
            Steps.MaxBy(s => s.Ordinal)!.EndedAt ??= at;
        }
    }
}
