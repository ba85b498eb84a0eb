using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Supplementing;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Quality;

/// <summary>Citizens rate; nobody who handled the dossier learns of it, only sums of enough ratings of closed dossiers are read.</summary>
public sealed class RatingTests
{
    static readonly DateOnly From = new(2021, 4, 1);
    static readonly DateOnly To = new(2021, 6, 30);

    [Theory, EachDatabase]
    public async Task Ratings_count_in_sums_after_the_result_and_a_complaint_takes_the_points_until_it_is_found_unfounded(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (controller, city) = (await house.ControllerAsync(), house.Province.City.Id);
        List<(Guid Id, string Code)> dossiers = [];
        for (var i = 0; i < 5; i++)
        {
            var received = await house.InProcessingAsync();
            dossiers.Add((received.Id, received.Code));
            Value(await RateAsync(house, received.Code, i == 0 ? "3" : "1")); // one complains
            await house.AnswerAsync(received.Id);
        }

        // Five are rated, none is returned: nothing is read.
        Assert.Empty((await BoardAsync(house, house.Province.Chair)).Agencies);
        Assert.Empty(await ComplaintsAsync(house, controller));
        Assert.Null((await AttitudeAsync(house)).Reason);

        // Four are returned: too few to be told.
        foreach (var (id, _) in dossiers.Take(4))
        {
            await house.ReturnAsync(id);
        }

        var few = Assert.Single((await BoardAsync(house, house.Province.Chair)).Agencies);
        Assert.Equal(((long?)null, (long?)null, 0), (few.Ratings, few.Satisfied, few.Answers.Count));
        Assert.Equal((2m, (string?)null), ((await AttitudeAsync(house)).Score, (await AttitudeAsync(house)).Reason));
        Assert.Equal(default, await ShareAsync(house));

        await house.ReturnAsync(dossiers[4].Id);
        var shown = Assert.Single((await BoardAsync(house, house.Province.Chair)).Agencies);
        Assert.Equal((5, 4, 80m), (shown.Ratings, shown.Satisfied, shown.Percent));
        Assert.Equal((4, 1), (shown.Answers[IndicatorCodes.Attitude]["1"], shown.Answers[IndicatorCodes.Attitude]["3"]));
        Assert.Equal((4m, 5m), await ShareAsync(house));

        // All early; the complaint makes one of five nought, and no list names it.
        var attitude = await AttitudeAsync(house);
        Assert.Equal((1.6m, 4, 0, 1), (attitude.Score, attitude.Two, attitude.One, attitude.Zero));
        Assert.Contains("không nêu mã để bảo vệ người đánh giá", attitude.Reason, StringComparison.Ordinal);
        Assert.Equal(2m, (await house.OfficersAsync(city))[0].Of(IndicatorCodes.Attitude).Score); // officers only by what was verified

        // Whoever verifies sees which; the head of the agency does not.
        Assert.Equal(dossiers[0].Code, Assert.Single(await ComplaintsAsync(house, controller)).Code);
        Assert.Empty(await ComplaintsAsync(house, house.Province.Chair));
        Value(await house.FindAsync(controller, IndicatorCodes.Attitude, 2, dossiers[0].Code, on: new DateOnly(2021, 4, 1), reason: "Không đúng"));
        Assert.Equal((2m, 5), ((await AttitudeAsync(house)).Score, (await AttitudeAsync(house)).Two));
        Assert.Empty(await ComplaintsAsync(house, controller));

        // Nobody from elsewhere sees the sums; the histories tell neither dossier nor answers.
        Assert.Empty((await BoardAsync(house, house.Province.Director)).Agencies);
        await house.WithAsync<AppDb>(async db =>
        {
            var entries = await db.Set<AuditEntry>().Where(e => e.RecordKind == "rating").ToListAsync();
            Assert.Equal(5, entries.Count);
            Assert.All(entries, e => Assert.DoesNotContain(dossiers[0].Code, System.Text.Json.JsonSerializer.Serialize(e), StringComparison.Ordinal));
            Assert.All(entries, e => Assert.DoesNotContain(dossiers[0].Id.ToString(), System.Text.Json.JsonSerializer.Serialize(e), StringComparison.Ordinal));
        });
    }

    [Theory, EachDatabase]
    public async Task What_may_not_be_rated_is_refused_and_says_why(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (controller, dossier) = (await house.ControllerAsync(), await house.InProcessingAsync());
        var access = (await house.DossierAsync(dossier.Id)).AccessCode;

        // Online: the two codes, once, never by an official.
        Assert.Equal("rating.unknown", (await RateAsync(house, dossier.Code, "1", "SAISAISAI")).Refusals[0].Code);
        Assert.Equal("rating.unknown", (await RateAsync(house, "H45.20-210401-9999", "1", access)).Refusals[0].Code);
        Assert.Equal("rating.official", (await RateAsync(house, dossier.Code, "1", isSignedIn: true)).Refusals[0].Code);
        Assert.Equal("rating.answer", (await RateAsync(house, dossier.Code, "9")).Refusals[0].Code);
        Assert.Equal("rating.empty", (await RateAsync(house, dossier.Code, null)).Refusals[0].Code);
        Value(await RateAsync(house, dossier.Code, "1"));
        Assert.Equal("rating.twice", (await RateAsync(house, dossier.Code, "2")).Refusals[0].Code);

        // The supplement slip is a hand-out of its own.
        await house.WithAsync<RequestDossierSupplement>(async u => Value(await u.RunAsync(
            new RequestDossierSupplementOptions { DossierId = dossier.Id, Papers = "Bản vẽ", Reason = "Thiếu bản vẽ" }, await house.AsAsync(house.Province.Specialist), default)));
        Assert.Equal(HandOut.Supplement, Value(await RateAsync(house, dossier.Code, "2")).HandOut);
        Assert.Equal("rating.twice", (await RateAsync(house, dossier.Code, "2")).Refusals[0].Code);

        // On paper: not by whoever had a part, not twice, not for what was never handed out.
        var other = await house.InProcessingAsync();
        Assert.Equal(Refusal.ForbiddenCode, (await EnterAsync(house, house.Province.Specialist, other.Code)).Refusals[0].Code);
        Assert.Equal("rating.not_found", (await EnterAsync(house, controller, "H45.20-210401-9999")).Refusals[0].Code);
        Assert.Equal("rating.hand_out", (await EnterAsync(house, controller, other.Code, HandOut.Supplement)).Refusals[0].Code);
        Assert.Equal("rating.day", (await EnterAsync(house, controller, other.Code, on: new DateOnly(2021, 4, 2))).Refusals[0].Code);
        Assert.Equal("rating.channel", (await EnterAsync(house, controller, other.Code, channel: RatingChannel.Online)).Refusals[0].Code);
        Value(await EnterAsync(house, house.Province.Head, other.Code.ToLowerInvariant())); // the head assigned it but never held it
        Assert.Equal("rating.twice", (await EnterAsync(house, controller, other.Code)).Refusals[0].Code);
        await house.WithAsync<AppDb>(db => db.Set<CaiCach.Dossiers.DossierStep>().Where(s => s.DossierId == dossier.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.OfficialId, house.Province.Head.OfficialId)));
        Assert.Equal("rating.handler", (await EnterAsync(house, house.Province.Head, dossier.Code)).Refusals[0].Code);

        // A slip without a dossier goes by its number.
        var slip = await house.WithAsync<IssueIntakeSlip, IssuedIntakeSlip>(async u => Value(await u.RunAsync(
            new IssueIntakeSlipOptions
            {
                AgencyId = house.Province.City.Id, VersionId = house.Province.VersionId, Kind = IntakeSlipKind.Refusal, Reason = "Không thuộc thẩm quyền",
                Applicant = new ApplicantOptions { Name = "Nguyễn Văn Đất", Number = "054085000123", Address = "12 Lê Lợi" },
            }, await house.AsAsync(house.Province.Counter), default)));
        Value(await EnterAsync(house, controller, slip.Number, HandOut.IntakeSlip, agency: house.Province.City.Id));
        Assert.Equal("rating.twice", (await EnterAsync(house, controller, slip.Number, HandOut.IntakeSlip, agency: house.Province.City.Id)).Refusals[0].Code);
        Assert.Equal("rating.not_found", (await EnterAsync(house, controller, slip.Number, HandOut.IntakeSlip, agency: house.Province.Department.Id)).Refusals[0].Code);
    }

    [Theory, EachDatabase]
    public async Task A_file_of_slips_comes_in_whole_or_not_at_all_and_a_new_slip_begins_on_its_day(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (controller, first, second) = (await house.ControllerAsync(), await house.InProcessingAsync(), await house.InProcessingAsync());
        const string Head = "code,agency,hand_out,channel,day,total-time,contacts,agencies,attitude\n";
        async Task<Outcome<ImportedRatings>> ImportAsync(string csv) => await house.WithAsync<ImportRatings, Outcome<ImportedRatings>>(async u => await u.RunAsync(new ImportRatingsOptions { Csv = csv }, await house.AsAsync(controller), default));

        Assert.Equal("rating.file_columns", (await ImportAsync("code,agency\n")).Refusals[0].Code);
        Assert.Equal("rating.file_empty", (await ImportAsync(Head)).Refusals[0].Code);
        var bad = await ImportAsync($"{Head}{first.Code},,receipt,paper,2021-04-01,1,1,2,2\n{second.Code},,receipt,giay,2021-04-01,1,1,2,2\n{second.Code},,receipt,paper,2021-04-01,1,1,2,7\n{first.Code},,receipt,paper,2021-04-01,1,1,2,2\nK,,receipt,paper,2021-04-01,1,1,2,2\n");
        Assert.Equal(["Dòng 3", "Dòng 4", "Dòng 5", "Dòng 6"], bad.Refusals.Select(r => r.Message[..6]));
        await house.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<DossierRating>().CountAsync()));
        Assert.Equal(2, Value(await ImportAsync($"{Head}{first.Code},,receipt,paper,2021-04-01,1,1,2,2\n{second.Code},,receipt,device,2021-04-01,,,,3\n")).Slips);
        await house.WithAsync<AppDb>(async db => Assert.Equal(["---3", "1122"], await db.Set<DossierRating>().Select(r => r.Answers).OrderBy(a => a).ToListAsync()));

        const string Form = """{"edition":2,"name":"Phiếu mới","validFrom":"2021-05-01","minimum":3,"questions":[{"indicator":"attitude","text":"Thái độ","options":[{"code":"a","text":"Tốt"},{"code":"b","text":"Chưa tốt","dissatisfied":true,"complaint":true}]}]}""";
        async Task<Outcome<RatingFormLoaded>> LoadAsync(string json, Person? by = null) => await house.WithAsync<LoadRatingForm, Outcome<RatingFormLoaded>>(async u => await u.RunAsync(new LoadRatingFormOptions { Json = json }, await house.AsAsync(by ?? controller), default));
        Assert.Equal(Refusal.ForbiddenCode, (await LoadAsync(Form, house.Province.Chair)).Refusals[0].Code);
        foreach (var wrong in new[]
        {
            "không phải", Form.Replace("\"minimum\":3", "\"minimum\":1", StringComparison.Ordinal), Form.Replace("\"attitude\"", "\"online\"", StringComparison.Ordinal), Form.Replace("\"b\"", "\"a\"", StringComparison.Ordinal),
            Form.Replace("\"a\"", "\"-\"", StringComparison.Ordinal), Form.Replace("Phiếu mới", "", StringComparison.Ordinal), Form.Replace("\"edition\":2", "\"edition\":0", StringComparison.Ordinal),
        })
        {
            Assert.Equal("rating-form.unreadable", (await LoadAsync(wrong)).Refusals[0].Code);
        }

        Assert.Equal("rating-form.later", (await LoadAsync(Form.Replace("\"edition\":2", "\"edition\":1", StringComparison.Ordinal))).Refusals[0].Code);
        Assert.Equal(1, Value(await LoadAsync(Form)).Questions);
        foreach (var (day, questions) in new[] { (new DateOnly(2021, 4, 30), 4), (new DateOnly(2021, 5, 1), 1) })
        {
            Assert.Equal(questions, await house.WithAsync<RatingFormReader, int>(async r => (await r.OnAsync(day, default)).Read().Questions.Count));
        }
    }

    static async Task<Outcome<GivenRating>> RateAsync(TestHouse house, string code, string? attitude, string? access = null, bool isSignedIn = false)
    {
        access ??= await house.WithAsync<AppDb, string>(db => db.Set<CaiCach.Dossiers.Dossier>().Where(d => d.Code == code).Select(d => d.AccessCode).SingleAsync());
        return await house.WithAsync<RateDossier, Outcome<GivenRating>>(u => u.RunAsync(
            new RateDossierOptions { Code = code, AccessCode = access, IsSignedIn = isSignedIn, Answers = new Dictionary<string, string?> { [IndicatorCodes.Attitude] = attitude } }, default));
    }

    static Task<Outcome<GivenRating>> EnterAsync(TestHouse house, Person by, string code, HandOut handOut = HandOut.Receipt, DateOnly? on = null, RatingChannel channel = RatingChannel.Paper, Guid? agency = null) =>
        house.WithAsync<EnterRating, Outcome<GivenRating>>(async u => await u.RunAsync(
            new EnterRatingOptions { Code = code, AgencyId = agency, HandOut = handOut, Channel = channel, RatedOn = on, Answers = new Dictionary<string, string?> { [IndicatorCodes.Attitude] = "2" } }, await house.AsAsync(by), default));

    static Task<RatingFigures> BoardAsync(TestHouse house, Person by) => house.WithAsync<RatingBoard, RatingFigures>(async b => await b.RunAsync(From, To, await house.AuthorityOfAsync(by), default));

    static Task<IReadOnlyList<RatingComplaint>> ComplaintsAsync(TestHouse house, Person by) =>
        house.WithAsync<RatingBoard, IReadOnlyList<RatingComplaint>>(async b => await b.ComplaintsAsync(From, To, await house.AuthorityOfAsync(by), default));

    static async Task<CaiCach.Quality.Boards.IndicatorScore> AttitudeAsync(TestHouse house) => (await house.QualityAsync(agency: house.Province.City.Id, from: From, to: To)).Agencies.Single().Of(IndicatorCodes.Attitude);

    static Task<(decimal, decimal)> ShareAsync(TestHouse house) => house.WithAsync<CaiCach.ParIndex.Live.LeafFacts, (decimal, decimal)>(async f =>
    {
        var share = (await f.Measures["ratings.satisfaction-rate"].ReadAsync(new RatioScope(From, To), default)).GetValueOrDefault(house.Province.City.Id);
        return (share.Numerator, share.Denominator);
    });
}
