using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Quality;

/// <summary>Fifty answered dossiers of the second quarter in two agencies, told twice: as rows, and as plain lines for a person with paper and pencil.</summary>
internal sealed class FiftyDossiers
{
    public static readonly DateOnly From = new(2021, 4, 1);
    public static readonly DateOnly To = new(2021, 6, 30);

    readonly Random random = new(61_2018);

    public List<Line> Lines { get; } = [];

    public static async Task<FiftyDossiers> WriteAsync(TestHouse house)
    {
        var fifty = new FiftyDossiers();
        await house.WithAsync<AppDb>(async db =>
        {
            for (var i = 0; i < 50; i++)
            {
                db.Add(fifty.Next(house.Province, i));
            }

            await db.SaveChangesAsync();
        });
        return fifty;
    }

    // The first dossier is answered in the first minute of the quarter, the last one in its last.
    Dossier Next(TestProvince p, int number)
    {
        var agency = number % 5 == 4 ? p.Department : p.City;
        var finished = LocalClock.ToInstant(number switch { 0 => new DateTime(2021, 4, 1, 0, 0, 0), 49 => new DateTime(2021, 6, 30, 23, 59, 0), _ => new DateTime(2021, 4, 2, 9, 0, 0).AddDays(number) });
        var received = finished.AddDays(-8);
        var (timeliness, due) = random.Next(3) switch { 0 => (Timeliness.Early, finished.AddDays(2)), 1 => (Timeliness.OnTime, finished.AddHours(1)), _ => (Timeliness.Late, finished.AddDays(-1)) };
        var (online, supplemented, imported) = (random.Next(3) == 0, random.Next(4) == 0, random.Next(10) == 0);
        var dossier = new Dossier
        {
            Id = Ids.New(received), Code = $"{agency.Code}-210401-{number + 1:0000}", AccessCode = "AAAAAAAAA", ProcedureId = Ids.New(received), VersionId = p.VersionId, FieldId = Ids.New(received), RegimeId = Ids.New(received),
            AgencyId = agency.Id, OneStopUnitId = agency.Id, DivisionId = agency.Id, HolderUnitId = agency.Id, State = DossierState.Done, Channel = online ? SubmissionChannel.Online : SubmissionChannel.Direct,
            Applicant = new Applicant { Name = "A", Number = "054085000123", Address = "B" }, ReceivedAt = received, LimitAmount = 10, LimitUnit = TimeUnit.WorkingDay, CountedFrom = received,
            OriginalDueAt = due, LawfulDueAt = due, CurrentDueAt = due, HandOverDueAt = received, FinishedAt = finished, Timeliness = timeliness, SupplementCount = supplemented ? 1 : 0,
            ImportedFrom = imported ? "sổ " + number : null, SearchKey = "a",
        };
        var steps = imported ? [] : Steps(p, dossier, supplemented);
        Lines.Add(new Line(dossier.Id, dossier.Code, agency, timeliness, online, supplemented ? 1 : 0, imported, steps));
        return dossier;
    }

    List<LineStep> Steps(TestProvince p, Dossier dossier, bool supplemented)
    {
        List<LineStep> steps = [];
        var people = new[] { p.Counter, p.Specialist, p.OtherSpecialist, null };
        for (var i = 0; i < 3; i++)
        {
            var (start, who) = (dossier.ReceivedAt.AddDays(i), people[random.Next(people.Length)]);
            var isFirst = i == 0; // ends when the division confirms: it says nothing about who handed over in time
            var lag = isFirst ? (int?)null : random.Next(8) switch { 0 => 2, 1 => 1, 2 => null, _ => 0 };
            var isSpoilt = supplemented && i == 1; // the applicant was waited for in the second step
            dossier.Steps.Add(new DossierStep
            {
                Id = Ids.New(start), DossierId = dossier.Id, GivenByUnitId = isFirst ? null : dossier.AgencyId, Ordinal = i + 1, Name = "Bước " + (i + 1), UnitId = dossier.AgencyId, OfficialId = who?.OfficialId, StartedAt = start, EndedAt = start.AddDays(1),
                DueAt = isSpoilt || isFirst ? start.AddHours(1) : lag switch { 2 => start.AddHours(20), 1 => start.AddDays(1), 0 => start.AddHours(30), _ => null },
            });
            steps.Add(new LineStep(who?.OfficialId, isSpoilt ? null : lag));
        }

        // A step after the answer is nobody's delay in answering.
        dossier.Steps.Add(new DossierStep
        {
            Id = Ids.New(dossier.FinishedAt!.Value), DossierId = dossier.Id, GivenByUnitId = dossier.AgencyId, Ordinal = 4, Name = "Trả kết quả", UnitId = dossier.AgencyId, OfficialId = p.Chair.OfficialId, StartedAt = dossier.FinishedAt.Value,
            DueAt = dossier.FinishedAt.Value.AddHours(1), EndedAt = dossier.FinishedAt.Value.AddHours(2),
        });
        if (supplemented)
        {
            dossier.Ledger.Add(new DeadlineEntry { Id = Ids.New(dossier.ReceivedAt), DossierId = dossier.Id, Ordinal = 1, Cause = DeadlineCause.Restart, At = dossier.ReceivedAt.AddHours(36), CountedFrom = dossier.ReceivedAt });
        }

        return steps;
    }

    /// <param name="Steps">Empty for an imported one.</param>
    internal sealed record Line(Guid Id, string Code, Unit Agency, Timeliness Timeliness, bool Online, int Supplements, bool Imported, IReadOnlyList<LineStep> Steps);

    /// <param name="Lag">0 before, 1 at, 2 after the limit; null without a limit, or when the applicant was waited for.</param>
    internal sealed record LineStep(Guid? Official, int? Lag);
}
