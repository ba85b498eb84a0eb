using CaiCach.ReformPlans.Importing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record DecisionBody(string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record AmendPlanBody(string? Name, string? Goals, string? Requirements, IReadOnlyList<TargetFields>? Targets, string? Reason, string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record AppendixBody(byte[]? Content);

internal sealed record ImportBody(string? FileHash, IReadOnlyList<ImportedTask>? Rows, string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record PlanTaskBody(
    Guid ContentId, Guid? ParentTaskId, string? Name, string? Output, string? ExpectedResult, Guid? LeadUnitId, IReadOnlyList<Guid>? CoUnitIds, DateOnly? StartOn, DateOnly? DueOn,
    decimal? Budget, string? LegalBasis, string? Note, string? DecisionNumber, DateOnly? DecisionOn, TaskOrigin? Origin, string? Reason);

internal sealed record PlanTasksBody(IReadOnlyList<PlanTaskBody>? Tasks, string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record CancelTaskBody(string? Reason, string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record TransferTaskBody(Guid LeadUnitId, Guid? UnitId, Guid? OfficialId, DateOnly? DueOn, string? Reason, string? DecisionNumber, DateOnly? DecisionOn);

internal sealed record TaskPersonBody(Guid UnitId, Guid OfficialId);

internal sealed record SplitTaskBody(string? Name, string? Output, Guid UnitId, Guid OfficialId, DateOnly? StartOn, DateOnly? DueOn, string? Note);

internal sealed record ReportTaskBody(int? Percent, string? Words, string? ProofNumber, DateOnly? ProofOn, string? ProofLink, byte[]? File, string? FileName);

internal sealed record SubmitTaskBody(string? Words, string? ProofNumber, DateOnly? ProofOn, string? ProofLink, byte[]? File, string? FileName);

internal sealed record ExtensionBody(DateOnly? DueOn, string? Reason);

internal sealed record DecideExtensionBody(bool Granted, string? DecisionNumber, DateOnly? DecisionOn, string? Words);

internal sealed record TaskWordsBody(string? Words);
#pragma warning restore SA1649
#pragma warning restore CA1812
