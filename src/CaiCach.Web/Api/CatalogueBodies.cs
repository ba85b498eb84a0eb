using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Publishing;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one part of the interface read best on one page
internal sealed record ImportProceduresBody(byte[]? File, bool Seen, IReadOnlyList<int>? Skip);

internal sealed record HandlingBody(IReadOnlyList<SetHandlingOptions.HandlingOptions>? Agencies);

internal sealed record BoundaryFreeBody(IReadOnlyList<Guid>? ProcedureIds, bool IsFree, DateOnly? Day, string? LegalSource);

internal sealed record WriteDraftBody(ProcedureContent? Content);

internal sealed record ScheduleBody(string? DecisionNumber, DateOnly? SignedOn, PublicationDuty? Duty, Guid? AgencyId, DateOnly? ValidFrom, byte[]? File, string? FileName)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public DecisionOptions Decision => new() { Number = DecisionNumber, SignedOn = SignedOn, Duty = Duty ?? PublicationDuty.Province, AgencyId = AgencyId };

    [System.Text.Json.Serialization.JsonIgnore]
    public DecisionFile? Document => File is { Length: > 0 } content ? new DecisionFile(new MemoryStream(content), FileName ?? "") : null;
}

internal sealed record LevelBody(OnlineLevel? Level, string? Reason, DateOnly? ValidFrom, string? LegalSource);

internal sealed record FeeBody(string? Name, string? CaseName, SubmissionChannel? Channel, decimal? Amount, string? Words, DateOnly? ValidFrom, string? LegalSource);

internal sealed record GroupBody(string? Name, IReadOnlyList<string>? Codes, int? LimitAmount, TimeUnit? LimitUnit, DateOnly? ValidFrom, string? LegalSource);

internal sealed record EnterPublicationBody(DateOnly? EnteredOn);
#pragma warning restore SA1649
#pragma warning restore CA1812
