using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaiCach.Data.Postgres.Migrations;

/// <summary>What the model cannot say: how dossiers are found by pieces of their search key, and by the applicant's number, which is part of a complex property. A later migration that rebuilds the table has to make them again.</summary>
[DbContext(typeof(AppDb))]
[Migration("20261129023400_Search")]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("ix_dossier_dossier_applicant_number", "dossier_dossier", "applicant_number");

        // Search keys behind pieces of three letters; the extension comes with PostgreSQL and the database's owner may create it.
        migrationBuilder.Sql("""
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
            CREATE INDEX ix_dossier_dossier_search_key_pieces ON dossier_dossier USING gin (search_key gin_trgm_ops);
            CREATE VIEW dossier_search AS SELECT id AS dossier_id, search_key FROM dossier_dossier;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW dossier_search; DROP INDEX ix_dossier_dossier_search_key_pieces;");
        migrationBuilder.DropIndex("ix_dossier_dossier_applicant_number", "dossier_dossier");
    }
}
