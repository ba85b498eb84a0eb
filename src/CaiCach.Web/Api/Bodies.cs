using CaiCach.Dossiers;
using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
internal sealed record AssignBody(Guid OfficialId);

internal sealed record ReasonBody(string? Reason);

internal sealed record SupplementBody(string? Papers, string? Reason);

internal sealed record PapersBody(string? Papers);

internal sealed record ForwardBody(string? To, Guid? OfficialId);

internal sealed record SubmitBody(ResultKind Kind, string? Summary);

internal sealed record ApproveBody(string? ResultNumber);

internal sealed record ReferBody(IReadOnlyList<AskedAgencyBody>? Agencies, string? Question, bool? InSequence);

internal sealed record AskedAgencyBody(Guid? AgencyId, ReferralKind Kind, int? WorkingDays);

internal sealed record AnswerReferralBody(string? Answer, string? Document);

internal sealed record WithdrawReferralBody(int Ordinal, string? Reason);

internal sealed record ConfirmErrorBody(string? What, bool? ByApplicant);

internal sealed record CorrectBody(int Ordinal, string? Document);

internal sealed record RecordPaymentBody(decimal? Amount, string? Reference, DateTimeOffset? PaidAt);

internal sealed record SettlePaymentBody(string? Statement, DateTimeOffset? SettledAt);

internal sealed record PauseBody(string? Cause, string? Document, DateOnly? DocumentOn);

internal sealed record ResumeBody(string? Document, DateOnly? DocumentOn);

internal sealed record ReturnBody(string? ReceivedBy, ReturnMethod Method);

internal sealed record SearchBody(string? Text, DossierState? State, bool Overdue, Guid? AgencyId, Guid? FieldId, Guid? After, int? Take);

internal sealed record StatusBody(string? Code, string? AccessCode);
#pragma warning restore CA1812
