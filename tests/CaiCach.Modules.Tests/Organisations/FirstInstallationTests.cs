using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Organisations;

public sealed class FirstInstallationTests
{
    static readonly ActionContext Product = new(Actor.System, Authority.Everything([OrganisationsPermissions.ManageOfficials, OrganisationsPermissions.ManageUnits]));

    [Theory, EachDatabase]
    public async Task Units_are_entered_from_the_top_down(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);

        var part = Value(await CreateAsync(house, "H45.08.tccb", UnitKind.Division, "H45.08"));
        Assert.Equal((house.Province.Department.Id, house.Province.Department.Id), (part.ParentId, part.AgencyId));
        var agency = Value(await CreateAsync(house, "H45.09", UnitKind.Department, "H45"));
        Assert.Equal(agency.Id, agency.AgencyId);

        Refused.With("organisations.one_province", await CreateAsync(house, "H46", UnitKind.Province, null));
        Refused.With("organisations.unit_code_taken", await CreateAsync(house, "H45.08", UnitKind.Department, "H45"));
        Refused.With("organisations.unit_code", await CreateAsync(house, "H45 08", UnitKind.Department, "H45"));
        Refused.With("organisations.parent", await CreateAsync(house, "H45.10", UnitKind.Department, "H99"));
        Refused.With("organisations.parent", await CreateAsync(house, "H45.10", UnitKind.Department, null));
        Refused.With("organisations.parent", await CreateAsync(house, "H45.08.x", UnitKind.Division, "H45.08.mc"));
        Refused.With("organisations.parent", await CreateAsync(house, "H45.11", UnitKind.Department, "H45.08"));
        await house.WithAsync<AppDb>(async db => Assert.Equal(2, await db.Set<AuditEntry>().CountAsync(e => e.Action == "unit.create")));
    }

    [Theory, EachDatabase]
    public async Task Without_the_permission_nothing_is_entered(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var administrator = await house.AsAsync(house.Province.Administrator);

        Refused.With(Refusal.ForbiddenCode, await house.WithAsync<CreateUnit, Outcome<Unit>>(u => u.RunAsync(Unit("H45.09", UnitKind.Department, "H45"), administrator, default)));
        foreach (var person in new[] { house.Province.Chair, house.Province.Counter, house.Province.Coordinator })
        {
            var context = await house.AsAsync(person);
            var target = new OfficialOptions { OfficialId = house.Province.Specialist.OfficialId, Reason = "Thử" };
            Refused.With(Refusal.ForbiddenCode, await house.WithAsync<CreateOfficial, Outcome<GivenPassword>>(u => u.RunAsync(new CreateOfficialOptions { UserName = "cv.moi", FullName = "Đặng Thị Mới", Reason = "Thử" }, context, default)));
            Refused.With(Refusal.ForbiddenCode, await house.WithAsync<ResetPassword, Outcome<GivenPassword>>(u => u.RunAsync(target, context with { IdempotencyKey = null }, default)));
            Refused.With(Refusal.ForbiddenCode, await house.WithAsync<UnlockOfficial, Outcome<Done>>(u => u.RunAsync(target, context with { IdempotencyKey = null }, default)));
            Refused.With(Refusal.ForbiddenCode, await house.WithAsync<GivePost, Outcome<Done>>(u => u.RunAsync(
                new GivePostOptions { OfficialId = target.OfficialId, Reason = "Thử", Post = Post(house, Role.Clerk) }, context with { IdempotencyKey = null }, default)));
        }
    }

    [Theory, EachDatabase]
    public async Task Dates_out_of_order_are_refused(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var today = new DateOnly(2021, 4, 1);

        Refused.With("organisations.past", await GiveAsync(house, Post(house, Role.Clerk) with { From = today.AddDays(-1) }));
        Refused.With("organisations.order", await GiveAsync(house, Post(house, Role.Clerk) with { From = today.AddDays(3), To = today.AddDays(2) }));
        Refused.With("organisations.far", await GiveAsync(house, Post(house, Role.Clerk) with { From = today.AddYears(3) }));
        Refused.With("organisations.past", await EndAsync(house, today.AddDays(-1)));
        Value(await EndAsync(house, today.AddDays(5)));
        Refused.With("organisations.order", await EndAsync(house, today.AddDays(6)));
        Value(await EndAsync(house, today));
        Value(await EndAsync(house, null));
        Refused.With(Refusal.NotFoundCode, await EndAsync(house, null));
    }

    [Theory, EachDatabase]
    public async Task The_same_post_is_not_given_twice_and_one_to_come_can_be_called_off(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var later = Post(house, Role.Clerk) with { From = new DateOnly(2021, 4, 10) };
        Value(await GiveAsync(house, later));
        Refused.With("organisations.post_twice", await GiveAsync(house, Post(house, Role.Clerk)));

        var post = await house.WithAsync<AppDb, Post>(db => db.Set<Post>().AsNoTracking().SingleAsync(p => p.Role == Role.Clerk));
        Value(await house.WithAsync<EndPost, Outcome<Done>>(u => u.RunAsync(
            new EndPostOptions { OfficialId = house.Province.Specialist.OfficialId, PostId = post.Id, Reason = "Thôi" }, Product, default)));

        post = await house.WithAsync<AppDb, Post>(db => db.Set<Post>().AsNoTracking().SingleAsync(p => p.Role == Role.Clerk));
        Assert.Equal(post.ValidFrom, post.ValidTo);
    }

    [Theory, EachDatabase]
    public async Task Two_administrators_who_close_each_other_at_once_do_not_both_succeed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var first = house.Province.Administrator;
        var second = Value(await house.WithAsync<CreateOfficial, Outcome<GivenPassword>>(u => u.RunAsync(
            new CreateOfficialOptions
            {
                UserName = "quan.tri", FullName = "Mai Kỹ Thuật", Reason = "Thử",
                Post = new NewPost { UnitId = house.Province.Province.Id, Role = Role.TechnicalAdministrator },
            }, Product, default)));

        var answers = await Task.WhenAll(new[] { first.OfficialId, second.OfficialId }.Select(id => Task.Run(() => house.WithAsync<SetOfficialActive, Outcome<Done>>(u => u.RunAsync(
            new SetOfficialActiveOptions { OfficialId = id, IsActive = false, Reason = "Thử" }, Product, default)))));

        Assert.Single(answers, a => a.Succeeded);
        await house.WithAsync<AuditVerifier>(async v => Assert.Null((await v.RunAsync(null, default)).Break));
    }

    static CreateUnitOptions Unit(string code, UnitKind kind, string? parent) => new() { Code = code, Name = "Đơn vị " + code, Kind = kind, ParentCode = parent };

    static NewPost Post(TestHouse house, Role role) => new() { UnitId = house.Province.City.Id, Role = role };

    static Task<Outcome<Unit>> CreateAsync(TestHouse house, string code, UnitKind kind, string? parent) =>
        house.WithAsync<CreateUnit, Outcome<Unit>>(u => u.RunAsync(Unit(code, kind, parent), Product, default));

    static Task<Outcome<Done>> GiveAsync(TestHouse house, NewPost post) => house.WithAsync<GivePost, Outcome<Done>>(u => u.RunAsync(
        new GivePostOptions { OfficialId = house.Province.Specialist.OfficialId, Reason = "QĐ 1", Post = post }, Product, default));

    static Task<Outcome<Done>> EndAsync(TestHouse house, DateOnly? lastDay) => house.WithAsync<EndPost, Outcome<Done>>(u => u.RunAsync(
        new EndPostOptions { OfficialId = house.Province.Specialist.OfficialId, PostId = house.Province.Specialist.PostId, LastDay = lastDay, Reason = "QĐ 1" }, Product, default));
}
