using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one part of the interface read best on one page
internal sealed record StartProcessBody(Guid ProcedureId, Guid? BasedOnId);

internal sealed record WriteProcessBody(ProcessContent? Content, bool FitHours);

internal sealed record PublishProcessBody(string? DecisionNumber, DateOnly? DecisionOn, DateOnly? ValidFrom);

internal sealed record MoveDossiersBody(Guid From, IReadOnlyDictionary<string, string>? Mapping);
#pragma warning restore SA1649
#pragma warning restore CA1812
