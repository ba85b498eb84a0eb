namespace CaiCach.Web.Api;

/// <summary>An agency's part in a leaf.</summary>
/// <param name="Costs">Points that come back if it had met everything.</param>
internal sealed record IndexAgencyRow(Guid AgencyId, string Agency, decimal Numerator, decimal Denominator, decimal Costs, string MetRows, string AllRows);
