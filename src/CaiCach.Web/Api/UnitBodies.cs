using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record NewUnitBody(string? Code, string? Name, string? ShortName, UnitKind? Kind, string? ParentCode, DateOnly? From, string? Address, string? Phone);

internal sealed record UnitNameBody(string? Name, string? ShortName, DateOnly? From, string? Address, string? Phone, string? Decision);

internal sealed record UnitAliasBody(string? Code, string? Note);

internal sealed record UnitClosingBody(DateOnly? LastDay, string? Reason, IReadOnlyList<string>? Successors, string? Decision);

internal sealed record UnitListBody(string? Csv, DateOnly? From, bool? OnlyCheck);

internal sealed record NewReorganisationBody(string? Name, string? Decision, DateOnly? On);

internal sealed record ReorganisationLinesBody(string? Csv);

internal sealed record CancelReorganisationBody(string? Why);
#pragma warning restore SA1649
#pragma warning restore CA1812
