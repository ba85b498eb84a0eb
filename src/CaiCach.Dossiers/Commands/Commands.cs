using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Undoing;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Commands;

#pragma warning disable CA1040, SA1402 // the commands of one record read best on one page

/// <summary>What can be asked of an existing dossier. <see cref="DossierRules.Decide"/> answers with events or a refusal.</summary>
public abstract record DossierCommand;

/// <summary>Hands the paper over to the division that resolves it.</summary>
public sealed record HandOver(Guid ToUnitId) : DossierCommand;

/// <summary>The unit that a dossier was sent to takes responsibility for it.</summary>
public sealed record ConfirmHandOver(StepNext? Step = null) : DossierCommand;

/// <summary>Gives the dossier to a specialist of the holding unit.</summary>
public sealed record Assign(Guid OfficialId, string OfficialName, StepNext? Step = null) : DossierCommand;

/// <summary>Asks the applicant, once, to complete the dossier (form 02).</summary>
public sealed record RequestSupplement(IReadOnlyList<string> Papers, string Reason) : DossierCommand;

/// <summary>The applicant has completed the dossier; the limit starts anew.</summary>
public sealed record CompleteSupplement(IReadOnlyList<string> Papers) : DossierCommand;

/// <summary>Sends the paper of a dossier taken in for another agency there.</summary>
public sealed record SendPaper(string OfficialName, Guid AgencyId) : DossierCommand;

/// <summary>The agency that answers has the paper.</summary>
public sealed record ConfirmPaper(string OfficialName, Guid AgencyId) : DossierCommand;

/// <summary>Goes on to another step of work, at a unit and with a person; without one where the unit has to name somebody.</summary>
public sealed record Forward(StepMark? From, StepNext Step, string? Words, Guid UnitId, Guid? OfficialId, string? OfficialName) : DossierCommand;

/// <summary>Submits the result, or the refusal after appraisal, to the head of the agency.</summary>
public sealed record SubmitResult(ResultKind Kind, string Summary, StepNext? Step = null) : DossierCommand;

/// <summary>The head sends a submission back.</summary>
public sealed record SendBack(string Reason, StepNext? Step = null) : DossierCommand;

/// <summary>The head signs.</summary>
public sealed record ApproveResult(string ResultNumber, StepNext? Step = null) : DossierCommand;

/// <summary>The one-stop unit confirms that the signed result is there.</summary>
public sealed record ConfirmResult : DossierCommand;

/// <summary>Hands the result to the applicant. Lateness never blocks it.</summary>
public sealed record ReturnResult(string ReceivedBy, ReturnMethod Method) : DossierCommand;

/// <summary>The applicant asks to stop.</summary>
public sealed record Withdraw(string Reason) : DossierCommand;

/// <summary>Closes what the applicant did not complete in time.</summary>
public sealed record Close : DossierCommand;

/// <summary>Stops the time for a cause that the law lists, by a document.</summary>
public sealed record Pause(PauseCause Cause, string Document, DateOnly DocumentOn) : DossierCommand;

/// <summary>The cause has gone, by a document.</summary>
public sealed record Resume(string Document, DateOnly DocumentOn) : DossierCommand;

/// <summary>Asks other agencies.</summary>
public sealed record AskReferrals(IReadOnlyList<ReferralRequest> Requests, string Question, bool InSequence, string Article) : DossierCommand;

/// <summary>The agency asked answers.</summary>
/// <param name="Ordinal">Which referral.</param>
/// <param name="OfficialName">Who answers.</param>
/// <param name="Answer">What.</param>
/// <param name="Document">Number of the document, if there is one.</param>
/// <param name="Calendars">Of the agencies that wait for their turn.</param>
public sealed record AnswerReferral(int Ordinal, string OfficialName, string Answer, string? Document, IReadOnlyDictionary<Guid, WorkingCalendar> Calendars) : DossierCommand;

/// <summary>The answer is needed no longer.</summary>
public sealed record WithdrawReferral(int Ordinal, string Reason, IReadOnlyDictionary<Guid, WorkingCalendar> Calendars) : DossierCommand;

/// <summary>The agency confirms an error in its result.</summary>
/// <param name="What">The error.</param>
/// <param name="ByApplicant">True when the applicant found it.</param>
/// <param name="OfficialName">Who confirms.</param>
/// <param name="DueAt">By when it is corrected; null where the decree sets no time.</param>
/// <param name="Article">The article that sets it.</param>
public sealed record ConfirmError(string What, bool ByApplicant, string OfficialName, DateTimeOffset? DueAt, string Article) : DossierCommand;

/// <summary>The corrected result is issued.</summary>
public sealed record CorrectResult(int Ordinal, string Document) : DossierCommand;

/// <summary>A fee was paid online.</summary>
/// <param name="Amount">In whole đồng.</param>
/// <param name="Reference">Number that the gateway gave.</param>
/// <param name="PaidAt">When the gateway took it.</param>
/// <param name="OfficialName">Who takes it down.</param>
/// <param name="DueAt">By when it is in the budget account; null where the decree sets no time.</param>
/// <param name="Article">The article that sets it.</param>
public sealed record RecordPayment(decimal Amount, string Reference, DateTimeOffset PaidAt, string OfficialName, DateTimeOffset? DueAt, string Article) : DossierCommand;

/// <summary>The payment is in the agency's budget account, as the statement shows.</summary>
public sealed record SettlePayment(int Ordinal, DateTimeOffset SettledAt, string Statement, string OfficialName) : DossierCommand;

/// <summary>The payment was recorded by mistake.</summary>
public sealed record TakeBackPayment(int Ordinal, string Reason) : DossierCommand;

/// <summary>Takes back what was done last.</summary>
public sealed record Undo(Undoable What, LastAction Last) : DossierCommand;

/// <summary>Applies the new date of a signed apology (form 04), at most once.</summary>
public sealed record Reappoint(DateTimeOffset NewDueAt, Guid ApologyId) : DossierCommand;
