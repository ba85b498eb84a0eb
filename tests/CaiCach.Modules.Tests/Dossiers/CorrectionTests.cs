using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.Modules.Tests.Dossiers;

/// <summary>An error of a result is confirmed by the agency and corrected within three working days, where the decree says so.</summary>
public sealed class CorrectionTests
{
    [Theory, EachDatabase]
    public async Task A_confirmed_error_is_owed_by_a_date_and_the_corrected_result_takes_its_place(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.GoTo2025Async(); // Wednesday 02/07/2025 at 10:00
        var (id, province) = ((await house.InProcessingAsync()).Id, house.Province);
        Refused.With("dossier.no_result", await ConfirmAsync(house, id));
        await house.AnswerAsync(id);
        Refused.With(Refusal.ForbiddenCode, await ConfirmAsync(house, id, who: province.Specialist));
        Refused.With("dossier.missing", await ConfirmAsync(house, id, " "));
        await house.ReturnAsync(id);
        Value(await ConfirmAsync(house, id));
        var correction = (await CorrectionsAsync(house, id))[0];
        Assert.Equal(new DateTime(2025, 7, 7), LocalClock.ToLocal(correction.DueAt!.Value).Date); // three working days: 03, 04, 07
        Assert.NotEqual("", correction.Article);
        Assert.Equal((1, 0), await CountAsync(house));

        house.Clock.Set(new DateTime(2025, 7, 8, 9, 0, 0));
        Assert.Equal((1, 1), await CountAsync(house));
        Refused.With("dossier.missing", await CorrectAsync(house, id, 1, ""));
        Refused.With("dossier.correction_done", await CorrectAsync(house, id, 2, "13/GCN"));
        Value(await CorrectAsync(house, id, 1, "13/GCN"));
        Refused.With("dossier.correction_done", await CorrectAsync(house, id, 1, "14/GCN"));
        var dossier = await house.DossierAsync(id);
        Assert.Equal(("13/GCN", 0, 1), (dossier.ResultNumber, dossier.OpenCorrectionCount, dossier.CorrectionCount));
        Assert.True((await CorrectionsAsync(house, id))[0].IsLate);
        Assert.Equal((0, 0), await CountAsync(house));
        Assert.Single((await house.WithAsync<CorrectionList, (IReadOnlyList<CorrectionRow> Rows, bool)>(async l => await l.RunAsync(true, true, null, await house.AuthorityOfAsync(province.Coordinator), default))).Rows);
    }

    [Theory, EachDatabase]
    public async Task Where_the_decree_sets_no_time_none_is_missed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = (await house.InProcessingAsync()).Id; // 2021
        await house.AnswerAsync(id);
        Value(await ConfirmAsync(house, id));
        Assert.Null((await CorrectionsAsync(house, id))[0].DueAt);
        Assert.Equal((1, 0), await CountAsync(house));
        Value(await CorrectAsync(house, id, 1, "13/GCN"));
        Assert.Null((await CorrectionsAsync(house, id))[0].IsLate);
    }

    [Theory, EachDatabase]
    public async Task After_a_reorganisation_whoever_goes_on_opens_the_dossier_that_stayed_behind_and_corrects_it(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var dossier = (await house.InProcessingAsync()).Id;
        await house.AnswerAsync(dossier);
        await house.ReturnAsync(dossier);
        Value(await ConfirmAsync(house, dossier));
        var id = await house.BeginReorganisationAsync();
        Value(await house.TakeLinesAsync(id, TestReorganisations.Split));
        Value(await house.RehearseAsync(id));
        Value(await house.ApproveAsync(id, await house.LeaderAsync()));
        house.Clock.Set(new DateTime(2021, 4, 6, 8, 0, 0));
        Value(await house.RunReorganisationsAsync());

        var chair = house.Province.Chair; // he leads the ward that took the rest
        var owed = (await CorrectionsAsync(house, dossier))[0].AgencyId;
        Assert.NotEqual(owed, (await house.DossierAsync(dossier)).AgencyId);
        Assert.NotNull(await house.WithAsync<DossierReader, DossierView?>(async r => await r.FindAsync(dossier, await house.AsAsync(chair), default)));
        await house.AddressAsync(chair);
        await house.MorningAsync(new DateOnly(2021, 4, 7));
        Assert.Contains("1 kết quả có sai sót chờ sửa", Assert.Single(await house.LettersAsync()).Body, StringComparison.Ordinal);
        Value(await CorrectAsync(house, dossier, 1, "13/GCN"));

        // Nothing is owed any more: it is the archive's again.
        Assert.Null(await house.WithAsync<DossierReader, DossierView?>(async r => await r.FindAsync(dossier, await house.AsAsync(chair), default)));
    }

    static Task<Outcome<DossierChanged>> ConfirmAsync(TestHouse house, Guid id, string? what = "Ghi sai số thửa", Person? who = null) => house.WithAsync<ConfirmResultError, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new ConfirmResultErrorOptions { DossierId = id, What = what, ByApplicant = true }, await house.AsAsync(who ?? house.Province.Chair), default));

    static Task<Outcome<DossierChanged>> CorrectAsync(TestHouse house, Guid id, int ordinal, string? document) => house.WithAsync<CorrectDossierResult, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new CorrectDossierResultOptions { DossierId = id, Ordinal = ordinal, Document = document }, await house.AsAsync(house.Province.Chair), default));

    static async Task<(int, int)> CountAsync(TestHouse house) => await house.WithAsync<CorrectionList, (int, int)>(async l => await l.CountAsync(await house.AuthorityOfAsync(house.Province.Chair), default));

    static Task<List<ResultCorrection>> CorrectionsAsync(TestHouse house, Guid id) => house.WithAsync<AppDb, List<ResultCorrection>>(db => db.Set<ResultCorrection>().AsNoTracking().Where(c => c.DossierId == id).ToListAsync());
}
