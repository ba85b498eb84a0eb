using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Heads and explanations, through the use cases.</summary>
public static class TestHeads
{
    public static readonly DateOnly From = new(2021, 4, 1);
    public static readonly DateOnly To = new(2021, 6, 30);

    public static async Task<HeadFigures> HeadsAsync(this TestHouse house, Person? who = null, Guid? agency = null, DateOnly? from = null, DateOnly? to = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Coordinator);
        return await house.WithAsync<HeadBoard, HeadFigures>(b => b.RunAsync(new HeadQuestion(from ?? From, to ?? To, agency), authority, default));
    }

    /// <summary>The chair's post ends on a day, and somebody else heads the city from the next.</summary>
    public static async Task<Person> SucceedChairAsync(this TestHouse house, DateOnly lastDay)
    {
        Person next = null!;
        await house.WithAsync<AppDb>(async db =>
        {
            var end = LocalClock.StartOf(lastDay.AddDays(1));
            (await db.Set<Post>().SingleAsync(p => p.Id == house.Province.Chair.PostId)).ValidTo = end;
            var official = new Organisations.Officials.Official { Id = Ids.New(end), FullName = "Lê Kế Nhiệm", UserName = "le.ke.nhiem", NormalizedUserName = "LE.KE.NHIEM", SearchKey = "le ke nhiem" };
            var post = new Post { Id = Ids.New(end), OfficialId = official.Id, UnitId = house.Province.City.Id, Role = Role.AgencyHead, Title = "Chủ tịch", ValidFrom = end };
            db.AddRange(official, post);
            await db.SaveChangesAsync();
            next = new Person(official.Id, official.FullName, post.Id, house.Province.City.Id, house.Province.City.Id, Role.AgencyHead);
        });
        return next;
    }

    public static Task<Outcome<ExplanationChanged>> AskAsync(
        this TestHouse house, Person? by = null, int? days = 5, string? question = "Vì sao trễ", string? figure = DossierMeasures.Late, DateOnly? from = null, DateOnly? to = null, Guid? agency = null) =>
        house.WithAsync<AskExplanation, Outcome<ExplanationChanged>>(async u => await u.RunAsync(
            new AskExplanationOptions { AgencyId = agency ?? house.Province.City.Id, Figure = figure, From = from ?? From, To = to ?? To, Question = question, WorkingDays = days },
            await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Outcome<ExplanationChanged>> ObjectAsync(
        this TestHouse house, Person? by = null, string? words = "Sai hai hồ sơ", string? figure = DossierMeasures.Late, DateOnly? from = null, DateOnly? to = null, string? link = null) =>
        house.WithAsync<ObjectToFigure, Outcome<ExplanationChanged>>(async u => await u.RunAsync(
            new ObjectToFigureOptions { AgencyId = house.Province.City.Id, Figure = figure, From = from ?? From, To = to ?? To, Words = words, ProofLink = link },
            await house.AsAsync(by ?? house.Province.Chair), default));

    public static Task<Outcome<ExplanationChanged>> ExplainAsync(this TestHouse house, Guid id, Person? by = null, string? words = "Do thiếu người", int? version = null) =>
        house.WithAsync<AnswerExplanation, Outcome<ExplanationChanged>>(async u => await u.RunAsync(
            new AnswerExplanationOptions { ExplanationId = id, Words = words, Version = version }, await house.AsAsync(by ?? house.Province.Chair), default));

    public static Task<Outcome<ExplanationChanged>> ConcludeAsync(
        this TestHouse house, Guid id, Conclusion? conclusion = Conclusion.Rejected, Person? by = null, string? words = "Đã kiểm tra") =>
        house.WithAsync<ConcludeExplanation, Outcome<ExplanationChanged>>(async u => await u.RunAsync(
            new ConcludeExplanationOptions { ExplanationId = id, Conclusion = conclusion, Words = words }, await house.AsAsync(by ?? house.Province.Coordinator), default));
}
