using System.Reflection;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Browser.Tests.Pages;

/// <summary>Ids of the first records of a kind that is known only by its type.</summary>
static class EveryKindOfRecord
{
    static readonly MethodInfo Typed = typeof(EveryKindOfRecord).GetMethod(nameof(OfAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static Task<Guid[]> FirstAsync(AppDb db, Type kind) => (Task<Guid[]>)Typed.MakeGenericMethod(kind).Invoke(null, [db])!;

    static Task<Guid[]> OfAsync<T>(AppDb db) where T : class =>
        db.Set<T>().OrderBy(e => EF.Property<Guid>(e, "Id")).Select(e => EF.Property<Guid>(e, "Id")).Take(2).ToArrayAsync();
}
