using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Schemes;

namespace CaiCach.Modules.Tests.Quality;

/// <summary>Scores and findings, through the use cases.</summary>
internal static class TestQuality
{
    public static Task<Person> ControllerAsync(this TestHouse house) => house.AddPersonAsync("Kiều Kiểm Soát", house.Province.Province, Role.ProcedureController, "Chuyên viên");

    public static async Task<QualityFigures> QualityAsync(this TestHouse house, Person? who = null, Guid? agency = null, DateOnly? from = null, DateOnly? to = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Coordinator);
        return await house.WithAsync<QualityBoard, QualityFigures>(b => b.RunAsync(new QualityQuestion(from ?? FiftyDossiers.From, to ?? FiftyDossiers.To, agency), authority, default));
    }

    public static async Task<IReadOnlyList<OfficerQuality>> OfficersAsync(this TestHouse house, Guid agency, Person? who = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Coordinator);
        return await house.WithAsync<QualityBoard, IReadOnlyList<OfficerQuality>>(b => b.OfficersAsync(new QualityQuestion(FiftyDossiers.From, FiftyDossiers.To, agency), authority, default));
    }

    public static Task<Outcome<RecordedFinding>> FindAsync(
        this TestHouse house, Person by, string indicator = IndicatorCodes.Publication, int? points = 1, string? dossier = null, DateOnly? on = null, decimal? percent = null, string? reason = "Chỉ niêm yết", string? document = "12/BB-KSTTHC", Guid? agency = null) =>
        house.WithAsync<RecordQualityFinding, Outcome<RecordedFinding>>(async u => await u.RunAsync(
            new RecordQualityFindingOptions
            {
                AgencyId = agency ?? house.Province.City.Id, Indicator = indicator, Points = points, DossierCode = dossier, On = on ?? new DateOnly(2021, 6, 1), Percent = percent, Reason = reason, DocumentNumber = document,
            }, await house.AsAsync(by), default));
}
