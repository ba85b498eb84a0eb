using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers;

#pragma warning disable CA1034, SA1649 // the events of one record read best on one page

/// <summary>Something that happened to a dossier. Data only; the words are made where it is shown.</summary>
public interface IDossierEvent : IRecordEvent;

public sealed record DossierReceived(string Code, DateTimeOffset DueAt, string Sentence, DateTimeOffset HandOverDueAt, int PaperCount, StepMark? Step = null, TakenIn? TakenIn = null) : IDossierEvent
{
    public string Type => "dossier.received";
}

/// <summary>Taken in by the one-stop unit of another agency than the one that answers.</summary>
/// <param name="AgencyId">The agency that took it in.</param>
/// <param name="PaperDueAt">By when the paper must leave there; null where the decree sets no time.</param>
public sealed record TakenIn(Guid AgencyId, DateTimeOffset? PaperDueAt, string Article);

public sealed record PaperSent(Guid ToAgencyId, string OfficialName, bool? IsLate) : IDossierEvent
{
    public string Type => "dossier.paper-sent";
}

/// <summary>The agency that took it in ended; another sends the paper and follows it.</summary>
public sealed record PaperTransferred(Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "dossier.paper-transferred";
}

public sealed record PaperArrived(string OfficialName) : IDossierEvent
{
    public string Type => "dossier.paper-arrived";
}

public sealed record DossierHandedOver(Guid ToUnitId, bool InTime) : IDossierEvent
{
    public string Type => "dossier.handed-over";
}

public sealed record HandOverRecalled(Guid FromUnitId) : IDossierEvent
{
    public string Type => "dossier.hand-over-recalled";
}

public sealed record HandOverConfirmed(Guid UnitId, DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.hand-over-confirmed";
}

public sealed record DossierAssigned(Guid OfficialId, string OfficialName, DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.assigned";
}

public sealed record AssignmentUndone(Guid? BackToOfficialId, DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.assignment-undone";
}

public sealed record SupplementRequested(IReadOnlyList<string> Papers, string Reason, string Article, DateTimeOffset? CompletionDueAt = null) : IDossierEvent
{
    public string Type => "dossier.supplement-requested";
}

public sealed record SupplementCompleted(DateTimeOffset DueAt, string Sentence, string Article, IReadOnlyList<string> Papers) : IDossierEvent
{
    public string Type => "dossier.supplement-completed";
}

/// <summary>Goes on to another step of its internal process.</summary>
/// <param name="Words">The condition of the way taken; null where it has none.</param>
/// <param name="OfficialId">Null where the unit still has to name somebody.</param>
public sealed record DossierForwarded(StepMark? From, StepMark Step, string? Words, Guid UnitId, Guid? OfficialId, string? OfficialName, DateTimeOffset? StepDueAt) : IDossierEvent
{
    public string Type => "dossier.forwarded";
}

public sealed record ForwardUndone(Guid BackToUnitId, Guid? BackToOfficialId, DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.forward-undone";
}

/// <summary>Follows another number of its internal process from now on; the legal dates stay.</summary>
public sealed record DossierProcessChanged(Guid? FromProcessId, Guid ToProcessId, int Number, StepMark? From, StepMark Step, DateTimeOffset? StepDueAt) : IDossierEvent
{
    public string Type => "dossier.process-changed";
}

public sealed record ResultSubmitted(ResultKind Kind, string Summary, DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.result-submitted";
}

public sealed record SubmissionRecalled(DateTimeOffset? StepDueAt, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.submission-recalled";
}

public sealed record ResultSentBack(string Reason, DateTimeOffset? StepDueAt = null, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.result-sent-back";
}

public sealed record ResultApproved(ResultKind Kind, string ResultNumber, Timeliness Timeliness, DateTimeOffset? StepDueAt = null, StepMark? Step = null) : IDossierEvent
{
    public string Type => "dossier.result-approved";
}

public sealed record ResultArrived(Guid UnitId) : IDossierEvent
{
    public string Type => "dossier.result-arrived";
}

public sealed record ResultReturned(string ReceivedBy, ReturnMethod Method) : IDossierEvent
{
    public string Type => "dossier.result-returned";
}

public sealed record DossierWithdrawn(string Reason) : IDossierEvent
{
    public string Type => "dossier.withdrawn";
}

public sealed record DossierClosed(DateTimeOffset CompletionDueAt, string Article) : IDossierEvent
{
    public string Type => "dossier.closed";
}

/// <summary>The agency confirmed an error in its result.</summary>
public sealed record ResultErrorConfirmed(int Ordinal, string What, bool ByApplicant, string OfficialName, DateTimeOffset? DueAt, string Article) : IDossierEvent
{
    public string Type => "dossier.error-confirmed";
}

public sealed record ResultCorrected(int Ordinal, string Document, bool? IsLate) : IDossierEvent
{
    public string Type => "dossier.result-corrected";
}

/// <summary>The agency that owed a correction ended; another owes it, by the same date.</summary>
public sealed record CorrectionTransferred(int Ordinal, Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "dossier.correction-transferred";
}

/// <summary>Other agencies were asked.</summary>
public sealed record ReferralsAsked(IReadOnlyList<AskedReferral> Referrals, string Question, string Article) : IDossierEvent
{
    public string Type => "dossier.referrals-asked";
}

/// <summary>The turn of an agency came.</summary>
public sealed record ReferralBegun(int Ordinal, Guid AgencyId, DateTimeOffset DueAt) : IDossierEvent
{
    public string Type => "dossier.referral-begun";
}

public sealed record ReferralAnswered(int Ordinal, Guid AgencyId, string OfficialName, string Answer, string? Document, Timeliness Timeliness) : IDossierEvent
{
    public string Type => "dossier.referral-answered";
}

public sealed record ReferralWithdrawn(int Ordinal, Guid AgencyId, string Reason) : IDossierEvent
{
    public string Type => "dossier.referral-withdrawn";
}

/// <summary>The agency asked ended; another answers, by the same date.</summary>
public sealed record ReferralTransferred(int Ordinal, Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "dossier.referral-transferred";
}

public sealed record DossierPaused(string Cause, string Document, DateOnly DocumentOn, string Sentence, string Article) : IDossierEvent
{
    public string Type => "dossier.paused";
}

public sealed record DossierResumed(DateTimeOffset DueAt, string Document, DateOnly DocumentOn, string Sentence, string Article) : IDossierEvent
{
    public string Type => "dossier.resumed";
}

public sealed record DossierReappointed(DateTimeOffset NewDueAt, Guid ApologyId, string Sentence, string Article) : IDossierEvent
{
    public string Type => "dossier.reappointed";
}

public sealed record DossierRedated(
    Guid ChangeId, DateTimeOffset LawfulDueAt, DateTimeOffset DueAt, DateTimeOffset? HandOverDueAt, DateTimeOffset? StepDueAt, string Sentence, string Article) : IDossierEvent
{
    public string Type => "dossier.redated";
}

/// <summary>A date beside the dossier's own was counted again with a changed calendar.</summary>
/// <param name="Timer">Which kind, as in files.</param>
/// <param name="Ordinal">Which of them; 0 where there is one at most.</param>
public sealed record DossierTimerRedated(Guid ChangeId, string Timer, int Ordinal, DateTimeOffset From, DateTimeOffset DueAt, string Sentence, string Article) : IDossierEvent
{
    public string Type => "dossier.timer-redated";
}

/// <summary>Passed on by a reorganisation.</summary>
public sealed record DossierTransferred(
    Guid FromAgencyId, Guid ToAgencyId, Guid OneStopUnitId, Guid DivisionId, Guid HolderUnitId, Guid? HolderOfficialId, Guid? PendingUnitId, DateOnly On, string Sentence, string Decision) : IDossierEvent
{
    public string Type => "dossier.transferred";
}

public sealed record DossierImported(string Register, string NumberInRegister, DateTimeOffset DueAt, DateTimeOffset? FinishedAt, Timeliness? Timeliness) : IDossierEvent
{
    public string Type => "dossier.imported";
}
