namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
internal sealed record QualityFindingBody(string? Indicator, string? DossierCode, int? Points, decimal? Percent, DateOnly? On, string? Reason, string? DocumentNumber);
#pragma warning restore CA1812
