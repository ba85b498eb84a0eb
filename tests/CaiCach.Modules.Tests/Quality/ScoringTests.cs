using CaiCach.Dossiers;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Schemes;
using CaiCach.Quality.Scoring;

namespace CaiCach.Modules.Tests.Quality;

public sealed class ScoringTests
{
    static readonly QualityScheme Scheme = QualityScheme.Shipped(DateTimeOffset.UnixEpoch);

    /// <summary>Every dossier there can be.</summary>
    static IEnumerable<DossierCase> Cases() =>
        from timeliness in Enum.GetValues<Timeliness>()
        from supplements in Enumerable.Range(0, 5)
        from channel in Enum.GetValues<SubmissionChannel>()
        from imported in new[] { false, true }
        from pace in new StepPace?[] { null, StepPace.Shorter, StepPace.Equal, StepPace.Longer }
        select new DossierCase(timeliness, supplements, channel, imported, pace);

    [Fact]
    public void Nine_indicators_of_which_five_are_scored_by_dossier()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], Scheme.Indicators.Select(i => i.Ordinal));
        Assert.Equal(IndicatorCodes.OfDossiers, Scheme.OfDossiers.Select(i => i.Code));
    }

    [Fact]
    public void Points_are_0_1_2_or_unknown_and_worse_never_earns_more()
    {
        foreach (var one in Cases())
        {
            foreach (var indicator in IndicatorCodes.OfDossiers)
            {
                Assert.True(DossierScoring.Points(indicator, one) is null or 0 or 1 or 2);
                if (one.Timeliness != Timeliness.Late)
                {
                    Assert.True(Points(one with { Timeliness = one.Timeliness + 1 }) <= Points(one));
                }

                Assert.True(Points(one with { Supplements = one.Supplements + 1 }) <= Points(one) || one.IsImported);
                Assert.True(one.Steps is not { } pace || pace == StepPace.Longer || Points(one with { Steps = pace + 1 }) <= Points(one));

                int Points(DossierCase c) => DossierScoring.Points(indicator, c) ?? 0;
            }
        }
    }

    [Fact]
    public void What_nobody_recorded_is_unknown_and_not_nought()
    {
        var imported = new DossierCase(Timeliness.Early, 0, SubmissionChannel.Direct, true, null);
        Assert.Equal([2, null, null, null, 2], IndicatorCodes.OfDossiers.Select(i => DossierScoring.Points(i, imported)));
    }

    [Theory]
    [InlineData(15, "excellent")]
    [InlineData(14.9, "good")]
    [InlineData(12, "good")]
    [InlineData(11.9, "fair")]
    [InlineData(9, "fair")]
    [InlineData(8.9, "average")]
    [InlineData(6, "average")]
    [InlineData(5.9, "weak")]
    [InlineData(0, "weak")]
    public void An_agency_falls_into_its_class(decimal total, string band) => Assert.Equal(band, Scheme.BandOf(BandScope.Agency, total)!.Code);

    [Theory]
    [InlineData(10, "full")]
    [InlineData(5, "full")]
    [InlineData(4.9, "partly")]
    [InlineData(3.5, "partly")]
    [InlineData(3.4, "below")]
    public void An_officer_falls_into_his_class(decimal total, string band) => Assert.Equal(band, Scheme.BandOf(BandScope.Officer, total)!.Code);

    [Theory]
    [InlineData(29, 20, 1.5)] // 29 ÷ 20 = 1.45: half goes away from zero, not to the even 1.4
    [InlineData(7, 4, 1.8)]
    [InlineData(0, 3, 0)]
    public void An_average_has_one_decimal_and_halves_go_up(long points, long dossiers, decimal score) => Assert.Equal(score, ScoreRounding.Average(points, dossiers));

    [Theory]
    [InlineData(100, 30, 0, 20, 2)]
    [InlineData(100, 30, 0, 19, 1)] // dossiers enough, procedures not
    [InlineData(1000, 299, 0, 50, 1)]
    [InlineData(100, 15, 0, 0, 1)]
    [InlineData(1000, 149, 0, 50, 0)] // 14.9 is not rounded up to 15
    [InlineData(100, 90, 1, 90, 0)] // one is late
    public void Online_services_by_share_and_lateness(long received, long online, long late, int procedures, int points) =>
        Assert.Equal(points, AgencyScoring.Online(Scheme.Find(IndicatorCodes.Online)!, new OnlineShare(received, online, late, procedures, 100)));

    [Theory]
    [InlineData(UnitKind.Department, 20, 2)]
    [InlineData(UnitKind.Department, 19.9, 1)]
    [InlineData(UnitKind.District, 50, 2)]
    [InlineData(UnitKind.District, 49.9, 1)]
    [InlineData(UnitKind.Commune, 100, 2)]
    [InlineData(UnitKind.Commune, 99.9, 1)]
    public void Organisation_by_level(UnitKind level, decimal percent, int points) => Assert.Equal(points, AgencyScoring.OfPercent(Scheme.Find(IndicatorCodes.Organisation)!, level, percent));

    [Theory]
    [InlineData(100, 2)]
    [InlineData(99.9, 1)]
    [InlineData(90, 1)]
    [InlineData(89.9, 0)]
    public void Feedback_by_per_cent(decimal percent, int points) => Assert.Equal(points, AgencyScoring.OfPercent(Scheme.Find(IndicatorCodes.Feedback)!, UnitKind.Commune, percent));
}
