namespace CaiCach.Reports.OneStop;

/// <summary>Which figures: a period of legal days, both included, and how they are grouped and narrowed.</summary>
public sealed record OneStopQuestion(DateOnly From, DateOnly To, OneStopGrouping By, Guid? AgencyId = null, Guid? FieldId = null);
