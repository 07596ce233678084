import assert from 'node:assert/strict';
import test from 'node:test';
import { statements } from './statements.ts';

test('statements are told apart outside of strings, names, dollar quotes and comments', () => {
  const text = `-- a; comment
create table a (b text default 'x;y', "c;d" int);
do $$ begin perform 1; end $$;
create function f() returns int language sql as $body$ select 1; $body$;
/* one; more */ select 'it''s; fine'`;
  assert.deepEqual(
    statements(text).map((one) => one.replace(/^-- a; comment\n/, '').slice(0, 15)),
    ['create table a ', 'do $$ begin per', 'create function', '/* one; more */'],
  );
});

test('comments and blanks alone are no statement', () => {
  assert.deepEqual(statements('-- nothing;\n;;\n/* ; */'), []);
});
