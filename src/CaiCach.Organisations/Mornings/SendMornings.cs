using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Mornings;

/// <summary>
/// Writes the morning letters of a day: one to everybody who has an address, wants it and has something to do. Some hundred people at a time in a transaction
/// of their own; whoever has the row of the day has the letter, so it may be stopped anywhere and run again.
/// </summary>
public sealed class SendMornings(
    AppDb db, LocalClock clock, ActionRunner actions, MorningPeople people, MorningDays days, IEnumerable<IMorningPart> parts, IEnumerable<IOutboxChannel> channels,
    MorningOptions settings, SiteOptions site)
{
    const string RecordKind = "morning";

    readonly List<IMorningPart> ordered = [.. parts.OrderBy(p => p.Order)];

    public async Task<Outcome<MorningReport>> RunAsync(SendMorningsOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Actor != Actor.System)
        {
            return Refusal.Forbidden();
        }

        var day = options.Day;
        if (!options.IsRehearsal && day != clock.Today)
        {
            return new Refusal("organisations.morning_day", "Chỉ gửi thư của hôm nay; ngày khác chỉ xem thử được.", nameof(options.Day));
        }

        var report = new MorningReport(
            day, await days.IsWorkingDayAsync(day, cancellationToken), channels.Any(c => c.Channel == SmtpChannel.Name && c.IsReady));
        if (!report.IsWorkingDay)
        {
            return report;
        }

        var run = options.IsRehearsal ? Outcome.Of(Guid.Empty) : await BeginAsync(options, context, cancellationToken);
        if (!run.Succeeded)
        {
            return run.Refusals.ToList();
        }

        foreach (var part in ordered)
        {
            report = report with { Escalations = report.Escalations + await part.PrepareAsync(day, options.IsRehearsal, context, cancellationToken) };
        }

        (var all, report) = await people.ReadAsync(report, cancellationToken);
        if (report.IsMailReady || options.IsRehearsal)
        {
            var next = await days.NextAsync(day, cancellationToken);
            foreach (var some in all.Chunk(settings.PeopleAtOnce))
            {
                report = await SomeAsync(new MorningQuestion(day, settings.SoonDays, next, some), run.Value, options, context, report, cancellationToken);
            }
        }

        return options.IsRehearsal || (await EndAsync(run.Value, context, cancellationToken)) is not { Succeeded: false } refused ? report : refused.Refusals.ToList();
    }

    async Task<MorningReport> SomeAsync(
        MorningQuestion question, Guid runId, SendMorningsOptions options, ActionContext context, MorningReport report, CancellationToken cancellationToken)
    {
        var sections = new List<(string Heading, ILookup<Guid, MorningLine> Lines)>();
        foreach (var part in ordered)
        {
            sections.Add((part.Heading, (await part.ReadAsync(question, cancellationToken)).ToLookup(l => l.OfficialId)));
        }

        var busy = question.People.Where(p => sections.Exists(s => s.Lines.Contains(p.OfficialId))).ToList();
        report = report with { NothingWaits = report.NothingWaits + question.People.Count - busy.Count };
        if (options.IsRehearsal || busy.Count == 0)
        {
            return report with { Sent = report.Sent + busy.Count };
        }

        // Another node at the same work meets this one at the unique key; the slower one looks again who is left.
        var sent = await Retry.OnConflictAsync(() => actions.RunAsync<int>(OrganisationsActions.SendMornings, options, context, async scope =>
        {
            var ids = busy.ConvertAll(p => p.OfficialId);
            var had = await db.Set<MorningMessage>().Where(m => m.Day == question.Day && ids.Contains(m.OfficialId)).Select(m => m.OfficialId).ToListAsync(cancellationToken);
            var left = busy.Where(p => !had.Contains(p.OfficialId)).ToList();
            left.ForEach(p => Write(scope, p, question.Day, [.. sections.Where(s => s.Lines.Contains(p.OfficialId)).Select(s => (s.Heading, (IReadOnlyList<MorningLine>)[.. s.Lines[p.OfficialId]]))]));
            scope.Record(new RecordRef(RecordKind, runId), [new MorningsSent(question.Day, left.Count)]);
            return left.Count;
        }, cancellationToken));
        if (!sent.Succeeded)
        {
            throw new InvalidOperationException($"Morning letters were refused: {sent.Refusals[0].Code}");
        }

        return report with { Sent = report.Sent + sent.Value, AlreadySent = report.AlreadySent + busy.Count - sent.Value };
    }

    void Write(ActionScope scope, MorningPerson person, DateOnly day, IReadOnlyList<(string Heading, IReadOnlyList<MorningLine> Lines)> sections)
    {
        var letter = MorningLetter.Of(person, day, sections, site, scope.Now);
        var lines = sections.SelectMany(s => s.Lines).ToList();
        scope.Send(letter);
        db.Add(new MorningMessage
        {
            Id = Ids.New(scope.Now), OfficialId = person.OfficialId, Day = day, MessageId = letter.Id, QueuedAt = scope.Now,
            Overdue = lines.Sum(l => l.Overdue), Due = lines.Sum(l => l.Due), Waiting = lines.Sum(l => l.Waiting),
        });
    }

    Task<Outcome<Guid>> BeginAsync(SendMorningsOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Guid>(OrganisationsActions.SendMornings, options, context, async scope =>
        {
            var run = await db.Set<MorningRun>().SingleOrDefaultAsync(r => r.Day == options.Day, cancellationToken);
            if (options.OncePerDay && run is not null && (run.FinishedAt is not null || scope.Now < run.StartedAt + MorningRun.Patience))
            {
                return Refusal.Conflict();
            }

            if (run is null)
            {
                run = new MorningRun { Id = Ids.New(scope.Now), Day = options.Day };
                db.Add(run);
            }

            run.StartedAt = scope.Now;
            scope.Record(new RecordRef(RecordKind, run.Id), [new MorningRunChanged(run.Day, IsFinished: false)]);
            return run.Id;
        }, cancellationToken);

    Task<Outcome<Done>> EndAsync(Guid runId, ActionContext context, CancellationToken cancellationToken) =>
        Retry.OnConflictAsync(() => actions.RunAsync<Done>(OrganisationsActions.SendMornings, runId, context, async scope =>
        {
            var run = await db.Set<MorningRun>().SingleAsync(r => r.Id == runId, cancellationToken);
            run.FinishedAt = scope.Now;
            scope.Record(new RecordRef(RecordKind, run.Id), [new MorningRunChanged(run.Day, IsFinished: true)]);
            return Done.Value;
        }, cancellationToken));
}
