using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Receiving;
using CaiCach.Dossiers.Viewing;
using CaiCach.Dossiers.Withdrawing;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Modules.Tests.Dossiers;

public sealed class PermissionTests
{
    [Theory, EachDatabase]
    public async Task Another_agency_sees_nothing_and_can_do_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.ReceiveAsync();

        Assert.True(await SeesAsync(house, house.Province.Counter, received));
        Assert.True(await SeesAsync(house, house.Province.Coordinator, received));
        foreach (var stranger in new[] { house.Province.DepartmentCounter, house.Province.Director })
        {
            Assert.False(await SeesAsync(house, stranger, received));
            // Not "forbidden": a stranger is not told that the dossier exists.
            Refused.With(Refusal.NotFoundCode, await WithdrawAsync(house, stranger, received.Id));
        }

        await house.WithAsync<ReceiveDossier>(async u => Refused.With(Refusal.ForbiddenCode, await u.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = house.Province.City.Id,
                VersionId = house.Province.VersionId,
                Applicant = new ApplicantOptions { Name = "Ai Đó", Address = "Đâu đó", Phone = "0905123456" },
                Papers = [],
            },
            await house.AsAsync(house.Province.DepartmentCounter), default)));
    }

    [Theory, EachDatabase]
    public async Task A_technical_administrator_cannot_open_a_dossier(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.ReceiveAsync();

        Assert.False(await SeesAsync(house, house.Province.Administrator, received));
        Refused.With(Refusal.NotFoundCode, await WithdrawAsync(house, house.Province.Administrator, received.Id));
    }

    [Theory, EachDatabase]
    public async Task Who_may_read_may_not_therefore_write(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var received = await house.ReceiveAsync();

        Refused.With(Refusal.ForbiddenCode, await WithdrawAsync(house, house.Province.Coordinator, received.Id));
    }

    /// <summary>The page, the list, the count and the search by code must agree.</summary>
    static async Task<bool> SeesAsync(TestHouse house, Person person, ReceivedDossier dossier)
    {
        var authority = await house.AuthorityOfAsync(person);
        var opens = await house.WithAsync<DossierReader, bool>(async r => await r.FindAsync(dossier.Id, await house.AsAsync(person), default) is not null);
        var finds = await house.WithAsync<DossierReader, bool>(async r => await r.IdOfAsync(dossier.Code, authority, default) is not null);
        var lists = await house.WithAsync<DossierList, bool>(async l => (await l.RunAsync(new DossierFilter(), authority, default)).Rows.Count > 0);
        var counts = await house.WithAsync<DossierList, bool>(async l => await l.CountAsync(new DossierFilter(), authority, default) > 0);
        Assert.Single(new[] { opens, finds, lists, counts }.Distinct());
        return opens;
    }

    static Task<Outcome<DossierChanged>> WithdrawAsync(TestHouse house, Person person, Guid id) => house.WithAsync<WithdrawDossier, Outcome<DossierChanged>>(async u => await u.RunAsync(
        new WithdrawDossierOptions { DossierId = id, Reason = "Thử" }, await house.AsAsync(person), default));
}
