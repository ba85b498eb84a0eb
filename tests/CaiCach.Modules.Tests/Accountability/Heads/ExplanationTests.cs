using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Accountability.Heads;

public sealed class ExplanationTests
{
    [Theory, EachDatabase]
    public async Task A_question_is_asked_answered_and_concluded_and_the_history_holds_all(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var asked = Value(await house.AskAsync());
        Refused.With("explanation.not_answered", await house.ConcludeAsync(asked.Id));
        Refused.With("explanation.missing", await house.ExplainAsync(asked.Id, words: " "));

        Value(await house.ExplainAsync(asked.Id));
        Refused.With("explanation.answered_already", await house.ExplainAsync(asked.Id));
        Refused.With("explanation.conclusion", await house.ConcludeAsync(asked.Id, conclusion: null));
        Refused.With("explanation.missing", await house.ConcludeAsync(asked.Id, words: null));
        Assert.Equal(ExplanationState.Concluded, Value(await house.ConcludeAsync(asked.Id, Conclusion.PartlyUpheld)).State);
        Refused.With("explanation.concluded_already", await house.ConcludeAsync(asked.Id));

        await house.WithAsync<AppDb>(async db =>
        {
            var e = await db.Set<Explanation>().SingleAsync();
            Assert.Equal((0L, "Hồ Cải Cách", "Đỗ Chủ Tịch", "Do thiếu người", Conclusion.PartlyUpheld), (e.Value, e.AskedByName, e.StatedByName, e.Words, e.Conclusion));
            Assert.Equal(
                ["explanation.ask", "explanation.answer", "explanation.conclude"],
                await db.Set<AuditEntry>().Where(a => a.RecordId == asked.Id).OrderBy(a => a.Sequence).Select(a => a.Action).ToListAsync());
        });
    }

    [Theory, EachDatabase]
    public async Task Only_the_person_shown_objects_and_somebody_else_concludes(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Refused.With(Refusal.ForbiddenCode, await house.ObjectAsync(house.Province.Coordinator));
        Refused.With(Refusal.NotFoundCode, await house.ObjectAsync(house.Province.Director));
        Refused.With(Refusal.NotFoundCode, await house.ObjectAsync(house.Province.Specialist));
        Refused.With("explanation.proof_link", await house.ObjectAsync(link: "//noi.khac"));

        var objected = Value(await house.ObjectAsync());
        Refused.With("explanation.open_already", await house.ObjectAsync());
        Refused.With(Refusal.ForbiddenCode, await house.ConcludeAsync(objected.Id, by: house.Province.Chair));
        Refused.With(Refusal.NotFoundCode, await house.ConcludeAsync(objected.Id, by: house.Province.Director));
        Value(await house.ConcludeAsync(objected.Id));
        Assert.Equal(ExplanationState.Stated, Value(await house.ObjectAsync()).State); // concluded, it may be taken up again
    }

    [Theory, EachDatabase]
    public async Task Who_is_head_and_coordinator_at_once_does_not_conclude_on_himself_nor_ask_himself(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(new Post
            {
                Id = Guid.CreateVersion7(), OfficialId = house.Province.Chair.OfficialId, UnitId = house.Province.Province.Id, Role = Role.ReformCoordinator, Title = "Kiêm nhiệm",
                ValidFrom = new LocalClock(house.Clock).Now.AddDays(-1),
            });
            await db.SaveChangesAsync();
        });
        Refused.With("explanation.own", await house.AskAsync(house.Province.Chair));
        Refused.With("explanation.own_conclusion", await house.ConcludeAsync(Value(await house.ObjectAsync()).Id, by: house.Province.Chair));
        var other = Value(await house.AskAsync(house.Province.Chair, agency: house.Province.Department.Id));
        Refused.With(Refusal.ForbiddenCode, await house.ExplainAsync(other.Id)); // not his agency
        Value(await house.ExplainAsync(other.Id, house.Province.Director));
    }

    [Theory, EachDatabase]
    public async Task A_successor_answers_for_the_agency_but_does_not_object_for_the_one_before(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var next = await house.SucceedChairAsync(new DateOnly(2021, 5, 15));
        house.Clock.Set(new DateTime(2021, 6, 1, 8, 0, 0));
        Refused.With("explanation.head", await house.AskAsync()); // two heads in the quarter: whose figure
        var asked = Value(await house.AskAsync(to: new DateOnly(2021, 5, 15)));

        Refused.With("explanation.not_yours", await house.ObjectAsync(next, to: new DateOnly(2021, 5, 15)));
        Value(await house.ObjectAsync(next, from: new DateOnly(2021, 5, 16)));
        Value(await house.ExplainAsync(asked.Id, next));

        var rows = (await house.HeadsAsync(agency: house.Province.City.Id)).Rows;
        Assert.Equal([("Đỗ Chủ Tịch", 1), ("Lê Kế Nhiệm", 1)], rows.Select(r => (r.Term.Name!, r.OpenExplanations)));
        Assert.Equal(1, rows[1].Of(ExplanationHeadFigures.InTime)); // the answer was due in the successor's days
    }

    [Theory, EachDatabase]
    public async Task What_is_wrong_with_a_question_is_said_and_nothing_is_written(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Refused.With(Refusal.ForbiddenCode, await house.AskAsync(house.Province.Chair));
        Refused.With(Refusal.NotFoundCode, await house.AskAsync(house.Province.Director));
        Refused.With(Refusal.NotFoundCode, await house.AskAsync(agency: house.Province.CityDivision.Id));
        Refused.With("explanation.working_days", await house.AskAsync(days: 0));
        Refused.With("explanation.working_days", await house.AskAsync(days: 31));
        Refused.With("explanation.working_days", await house.AskAsync(days: null));
        Refused.With("explanation.missing", await house.AskAsync(question: ""));
        Refused.With("explanation.too_long", await house.AskAsync(question: new string('a', 2001)));
        Refused.With("explanation.figure", await house.AskAsync(figure: "dossiers.received"));
        Refused.With("explanation.period", await house.AskAsync(from: new DateOnly(2021, 4, 2)));
        Refused.With("explanation.head", await house.AskAsync(agency: house.Province.Province.Id)); // nobody heads it
        house.Clock.Set(new DateTime(2022, 12, 20, 8, 0, 0));
        Refused.With(Refusal.CalendarMissingCode, await house.AskAsync(days: 30));

        await house.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<Explanation>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task The_second_of_two_who_answer_at_once_is_told_so_and_the_figure_never_moves(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.MixedQuarterAsync();
        var before = (await house.HeadsAsync(agency: house.Province.City.Id)).Rows.Single().Of(DossierMeasures.Late);
        var objected = Value(await house.ObjectAsync());
        Value(await house.ConcludeAsync(objected.Id, Conclusion.Upheld));
        var asked = Value(await house.AskAsync(figure: DossierMeasures.InTime));
        Refused.With(Refusal.ConflictCode, await house.ExplainAsync(asked.Id, version: asked.Version + 1));

        Assert.Equal((2, before), (before, (await house.HeadsAsync(agency: house.Province.City.Id)).Rows.Single().Of(DossierMeasures.Late)));
        await house.WithAsync<AppDb>(async db => Assert.Equal(2, (await db.Set<Explanation>().SingleAsync(e => e.Id == objected.Id)).Value));
    }
}
