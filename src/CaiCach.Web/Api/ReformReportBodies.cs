namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record NewReformReportBody(Guid? AgencyId, string? Period, DateOnly? From, DateOnly? To, Guid? PlanId);

internal sealed record WriteReformReportBody(IReadOnlyDictionary<string, string?>? Texts, IReadOnlyDictionary<string, decimal?>? Figures);

internal sealed record ReturnReformReportBody(string? Reason);

internal sealed record SignReformReportBody(string? Number);
#pragma warning restore SA1649
#pragma warning restore CA1812
