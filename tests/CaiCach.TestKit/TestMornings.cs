using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using CaiCach.ReformPlans.Escalating;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Morning letters of the small province.</summary>
public static class TestMornings
{
    public static readonly ActionContext System = new(Actor.System, Authority.None);

    /// <summary>A gateway that nobody listens at: letters are written and wait.</summary>
    public static Dictionary<string, string?> Mail => new() { ["Smtp:Host"] = "127.0.0.1", ["Smtp:From"] = "motcua@example.vn", ["Site:Address"] = "https://motcua.example.vn" };

    /// <summary>Gives these people an address made of their user name.</summary>
    public static Task AddressAsync(this TestHouse house, params Person[] people) => house.WithAsync<AppDb>(async db =>
    {
        foreach (var person in people)
        {
            var official = await db.Set<Official>().SingleAsync(o => o.Id == person.OfficialId);
            official.Email = official.UserName + "@example.vn";
        }

        await db.SaveChangesAsync();
    });

    public static Task<Outcome<MorningReport>> TryMorningAsync(this TestHouse house, DateOnly day, bool isRehearsal = false) =>
        house.WithAsync<SendMornings, Outcome<MorningReport>>(m => m.RunAsync(new SendMorningsOptions { Day = day, IsRehearsal = isRehearsal }, System, default));

    /// <summary>The morning of the house's day.</summary>
    public static async Task<MorningReport> MorningAsync(this TestHouse house, DateOnly? day = null, bool isRehearsal = false)
    {
        if (day is { } set)
        {
            house.Clock.Set(set.ToDateTime(new TimeOnly(7, 0)));
        }

        return Value(await house.TryMorningAsync(day ?? new LocalClock(house.Clock).Today, isRehearsal));
    }

    /// <summary>Letters that were written, in the order of receivers.</summary>
    public static Task<List<OutboxMessage>> LettersAsync(this TestHouse house) =>
        house.WithAsync<AppDb, List<OutboxMessage>>(db => db.Set<OutboxMessage>().AsNoTracking().Where(m => m.Kind == "morning.sent").OrderBy(m => m.Recipient).ThenBy(m => m.Id).ToListAsync());

    /// <summary>Steps taken, as "code date in force".</summary>
    public static Task<List<string>> StepsAsync(this TestHouse house, Guid taskId) => house.WithAsync<AppDb, List<string>>(async db =>
        [.. (await db.Set<Escalation>().AsNoTracking().Where(e => e.TaskId == taskId).OrderBy(e => e.Day).ThenBy(e => e.StepCode).ToListAsync()).Select(e => $"{e.StepCode} {e.DueOn:dd/MM}")]);
}
