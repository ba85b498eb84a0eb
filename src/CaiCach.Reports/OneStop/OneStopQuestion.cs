namespace CaiCach.Reports.OneStop;

/// <summary>
/// Which figures: a period of legal days, both included, and how they are grouped and narrowed. By agencies as they were, or put together by the units that go on with them today
/// (<paramref name="AsNow"/>); an agency that was split stays a row of its own.
/// </summary>
public sealed record OneStopQuestion(DateOnly From, DateOnly To, OneStopGrouping By, Guid? AgencyId = null, Guid? FieldId = null, bool AsNow = false);
