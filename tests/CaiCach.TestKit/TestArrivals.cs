using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>What comes through a portal.</summary>
public static class TestArrivals
{
    public static ApplicantOptions Sender => new() { Name = "Nguyễn Văn Đất", Number = "054085000123", Address = "12 Lê Lợi, phường 3", Phone = "0905123456" };

    /// <summary>Wednesday 02/07/2025 at 10:00, under Decree 118/2025, with a calendar that reaches so far.</summary>
    public static async Task GoTo2025Async(this TestHouse house)
    {
        await house.WithAsync<AppDb>(async db => await db.Set<CalendarLayerRow>().ExecuteUpdateAsync(s => s.SetProperty(l => l.LastDay, new DateOnly(2026, 12, 31))));
        house.Clock.Set(new DateTime(2025, 7, 2, 10, 0, 0));
    }

    public static Task<Outcome<RegisteredArrival>> ArriveAsync(this TestHouse house, string reference, DateTimeOffset? at = null, Person? counter = null, string? papers = "Đơn đăng ký") =>
        house.WithAsync<RegisterArrival, Outcome<RegisteredArrival>>(async u => await u.RunAsync(
            new RegisterArrivalOptions { Reference = reference, AgencyId = (counter ?? house.Province.Counter).AgencyId, VersionId = house.Province.VersionId, Applicant = Sender, Papers = papers, ArrivedAt = at },
            await house.AsAsync(counter ?? house.Province.Counter), default));
}
