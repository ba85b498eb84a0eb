namespace CaiCach.Modules.Tests.Accountability.Heads;

internal static class TestQuarter
{
    /// <summary>
    /// The city in the second quarter of 2021: a dossier in time, one late with a letter in time, one late without, one still open and late; a task done in time, one
    /// overdue since June.
    /// </summary>
    public static async Task MixedQuarterAsync(this TestHouse house)
    {
        var (plan, early) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(early));
        Value(await house.AddTaskAsync(await house.TaskOptionsAsync(plan) with { Name = "Việc tháng sáu", DueOn = new DateOnly(2021, 6, 10), DecisionNumber = "15/QĐ-UBND", DecisionOn = TestPlans.Start }));
        var (inTime, excused) = (await house.InProcessingAsync(), await house.InProcessingAsync());
        house.Clock.Set(new DateTime(2021, 4, 9, 9, 0, 0));
        await house.AnswerAsync(inTime.Id);
        Value(await house.SubmitAsync(early));
        Value(await house.AcceptAsync(early));
        await house.ApologiseAsync(excused.Id, new DateOnly(2021, 4, 20));
        var unexcused = await house.InProcessingAsync(); // due 27/04, late from there on
        house.Clock.Set(new DateTime(2021, 4, 20, 9, 0, 0));
        await house.AnswerAsync(excused.Id);
        house.Clock.Set(new DateTime(2021, 5, 17, 9, 0, 0));
        await house.AnswerAsync(unexcused.Id);
        await house.InProcessingAsync(); // due 31/05, never answered
    }
}
